package org.muster.web.support;

import java.util.Optional;
import org.muster.api.Text;
import org.muster.web.support.problems.BadInput;

/** Why somebody reads vetting material, as they said it with their request. */
public final class AccessReason {
    /** The header in which a program says it. */
    public static final String HEADER = "Access-Reason";

    private AccessReason() {}

    public static Optional<String> of(Optional<String> said) {
        try {
            return said.filter(text -> !text.isBlank()).map(Text::line);
        } catch (IllegalArgumentException e) {
            throw new BadInput(HEADER, e.getMessage());
        }
    }
}
