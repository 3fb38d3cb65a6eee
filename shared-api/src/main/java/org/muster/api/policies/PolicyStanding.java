package org.muster.api.policies;

/** Where a policy set comes from, and whether it counts. */
public enum PolicyStanding {
    /** It came with the service. */
    SHIPPED,
    /** It waits for another person to activate it. */
    PROPOSED,
    /** It takes effect, or took effect, on its date. */
    ACTIVATED,
    /** It was taken back. */
    WITHDRAWN;

    /** Says whether the service judges by it once its date has come. */
    public boolean counts() {
        return switch (this) {
            case SHIPPED, ACTIVATED -> true;
            case PROPOSED, WITHDRAWN -> false;
        };
    }
}
