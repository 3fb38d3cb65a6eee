package org.muster.command.support;

import java.util.Optional;
import org.muster.api.refusals.Rejection;

/** The rows that keep what must be unique; written in the command's own transaction. */
public interface Claims {
    /**
     * Takes a claim for a stream; taking one's own again changes nothing.
     *
     * @throws org.muster.api.refusals.Rejected by the rule, if another stream holds it
     */
    void take(Claim claim, String stream, Rejection otherwise);

    /** Takes a claim for a stream unless another holds it; never refuses, not even in a race. */
    void takeIfFree(Claim claim, String stream);

    /** Gives a claim up, if the stream holds it. */
    void free(Claim claim, String stream);

    Optional<String> holder(Claim claim);
}
