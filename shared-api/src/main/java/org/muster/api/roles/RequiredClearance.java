package org.muster.api.roles;

import java.util.Optional;
import org.muster.api.NotPersonal;
import org.muster.api.clearances.ClearanceLevel;

/**
 * A level that whoever holds the post must hold: stated in the document, or derived from what is
 * stated, with the reason.
 */
@NotPersonal(because = "describes a post, not a person")
public record RequiredClearance(
        ClearanceLevel level, boolean derived, Optional<Span> span, Optional<String> because) {
    public static RequiredClearance stated(ClearanceLevel level, Span span) {
        return new RequiredClearance(level, false, Optional.of(span), Optional.empty());
    }

    public static RequiredClearance derived(ClearanceLevel level, String because) {
        return new RequiredClearance(level, true, Optional.empty(), Optional.of(because));
    }
}
