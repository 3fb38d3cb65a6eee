package org.muster.command.support.bus;

/** Turns what went wrong into what may be thrown. */
final class Failures {
    private Failures() {}

    static RuntimeException unchecked(Throwable failure) {
        return failure instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(failure);
    }
}
