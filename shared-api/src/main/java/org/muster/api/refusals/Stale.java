package org.muster.api.refusals;

/** The caller insisted on a version of the stream that is no longer the newest. */
public final class Stale extends RuntimeException {
    public Stale(long expected, long actual) {
        super("The record is at version " + actual + ", not " + expected + ".", null, false, false);
    }
}
