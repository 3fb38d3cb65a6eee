package org.muster.api.withdrawals;

import java.util.Optional;
import org.muster.api.refusals.BadField;

/**
 * How an assessment stands to other proceedings.
 *
 * @param first what comes first; said where there are other proceedings, and only there
 */
public record Weighed(OtherProceedings proceedings, Optional<Precedence> first) {
    public Weighed {
        BadField.unless(
                first.isPresent() != (proceedings == OtherProceedings.NONE),
                "first",
                "says what comes first, where there are other proceedings and only there");
    }

    /** Says whether the assessment has to wait. */
    public boolean waits() {
        return first.equals(Optional.of(Precedence.OTHER_PROCEEDINGS));
    }
}
