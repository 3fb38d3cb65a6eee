package org.muster.api.clearances;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.muster.api.access.Role;

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
    NOT_UNDERPINNED,
    /**
     * What is told of one that is not live for a reason, to those whom the reason does not concern.
     */
    NOT_CLEARED;

    private static final Set<Role> TOLD_WHY =
            EnumSet.of(
                    VETTING_RESEARCHER,
                    VETTING_DECISION_MAKER,
                    APPEALS_OFFICER,
                    AUDITOR,
                    APPLICANT);

    /**
     * What a reader is told of it. The vetting unit, auditors and the officer concerned are told
     * the state itself; others whether it is live, and else no more than follows from its days.
     *
     * @param seenAs the roles under which the reader sees this very clearance
     * @param bears whether a condition bears on the posting
     */
    public ClearanceState told(Collection<Role> seenAs, boolean bears) {
        if (seenAs.stream().anyMatch(TOLD_WHY::contains)) return this;
        return switch (this) {
            case LIVE, DUE_FOR_RENEWAL, LAPSED, NOT_UNDERPINNED, NOT_CLEARED -> this;
            case LIVE_WITH_CONDITIONS -> bears ? this : LIVE;
            case SUSPENDED, WITHDRAWN, CANCELLED, TERMINATED, ANNULLED -> NOT_CLEARED;
        };
    }

    /** Says whether it is held no more, so that nothing can be done about it. */
    public boolean hasEnded() {
        return switch (this) {
            case WITHDRAWN, LAPSED, CANCELLED, TERMINATED, ANNULLED -> true;
            case LIVE,
                    LIVE_WITH_CONDITIONS,
                    DUE_FOR_RENEWAL,
                    SUSPENDED,
                    NOT_UNDERPINNED,
                    NOT_CLEARED ->
                    false;
        };
    }

    /** Says whether a post may be held on it. */
    public boolean isLive() {
        return switch (this) {
            case LIVE, LIVE_WITH_CONDITIONS, DUE_FOR_RENEWAL -> true;
            case SUSPENDED,
                    WITHDRAWN,
                    LAPSED,
                    CANCELLED,
                    TERMINATED,
                    ANNULLED,
                    NOT_UNDERPINNED,
                    NOT_CLEARED ->
                    false;
        };
    }
}
