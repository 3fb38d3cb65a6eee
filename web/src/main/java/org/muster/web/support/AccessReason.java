package org.muster.web.support;

import static org.muster.api.access.Role.AUDITOR;

import java.util.Optional;
import java.util.Set;
import org.muster.api.Text;
import org.muster.api.access.Access;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.security.Actors;

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

    /** Says whether a reader may ask this only as an auditor, and has not said why. */
    public static boolean isMissing(Class<?> question, Optional<String> said) {
        var actor = Actors.current();
        var as = Access.rolesFor(question).stream().filter(actor::holds).toList();
        return said.isEmpty() && Set.copyOf(as).equals(Set.of(AUDITOR));
    }
}
