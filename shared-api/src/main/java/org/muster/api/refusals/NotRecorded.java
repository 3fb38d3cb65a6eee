package org.muster.api.refusals;

/** A reading that must be recorded could not be, so nothing was shown. */
public final class NotRecorded extends RuntimeException {
    public NotRecorded(Throwable cause) {
        super("This cannot be shown, since the reading of it could not be recorded.", cause);
    }
}
