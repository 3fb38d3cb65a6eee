package org.muster.api.clearances;

/**
 * The state of a clearance on a date: always derived from events and the date asked about, never
 * stored.
 */
public enum ClearanceState {
    LIVE,
    LIVE_WITH_CONDITIONS,
    DUE_FOR_RENEWAL,
    SUSPENDED,
    WITHDRAWN,
    LAPSED,
    CANCELLED,
    TERMINATED,
    /** Its grant was recorded by mistake: it was never held, on no day. */
    ANNULLED,
    /** Held, but no force clearance that underpins it is live, so it may not be relied on. */
    NOT_UNDERPINNED;

    /** Says whether it is held no more, so that nothing can be done about it. */
    public boolean hasEnded() {
        return switch (this) {
            case WITHDRAWN, LAPSED, CANCELLED, TERMINATED, ANNULLED -> true;
            case LIVE, LIVE_WITH_CONDITIONS, DUE_FOR_RENEWAL, SUSPENDED, NOT_UNDERPINNED -> false;
        };
    }

    /** Says whether a post may be held on it. */
    public boolean isLive() {
        return switch (this) {
            case LIVE, LIVE_WITH_CONDITIONS, DUE_FOR_RENEWAL -> true;
            case SUSPENDED, WITHDRAWN, LAPSED, CANCELLED, TERMINATED, ANNULLED, NOT_UNDERPINNED ->
                    false;
        };
    }
}
