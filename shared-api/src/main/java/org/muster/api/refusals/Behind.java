package org.muster.api.refusals;

/**
 * The view asked has not yet seen the position that the caller waits for; it may be asked again.
 */
public final class Behind extends RuntimeException {
    public Behind(long waitedFor, long seen) {
        super(
                "The view has seen position " + seen + ", not yet " + waitedFor + ".",
                null,
                false,
                false);
    }
}
