package org.muster.api.roles;

import java.util.Optional;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.NotPersonal;

/**
 * A level that whoever holds the post must hold: stated in the document and quoted from it, named
 * by a person, or derived from the others, with the reason.
 */
@NotPersonal(because = "describes a post, not a person")
public record RequiredClearance(
        ClearanceLevel level,
        boolean derived,
        Optional<Span> span,
        Optional<String> quote,
        Optional<String> because) {
    /** Read from the document, in the words that stand at the span. */
    public static RequiredClearance stated(ClearanceLevel level, Span span, String quote) {
        return new RequiredClearance(
                level, false, Optional.of(span), Optional.of(quote), Optional.empty());
    }

    /** Named by the person who confirmed or typed the profile, not by a document. */
    public static RequiredClearance named(ClearanceLevel level) {
        return new RequiredClearance(
                level, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static RequiredClearance derived(ClearanceLevel level, String because) {
        return new RequiredClearance(
                level, true, Optional.empty(), Optional.empty(), Optional.of(because));
    }
}
