package org.muster.api.appeals;

import org.muster.api.appeals.AppealEvent.AppealAllocated;
import org.muster.api.appeals.AppealEvent.AppealDecided;
import org.muster.api.appeals.AppealEvent.AppealLodged;
import org.muster.api.appeals.AppealEvent.LateReasonAccepted;
import org.muster.api.appeals.AppealEvent.LateReasonRefused;

/** Where an appeal stands. */
public enum AppealState {
    /** It came late, and an appeals officer is to weigh why. */
    LATE,
    ACCEPTED,
    OUT_OF_TIME,
    ALLOCATED,
    ALLOWED,
    DISMISSED,
    REMITTED;

    /** Whose turn it is. */
    public enum Turn {
        APPEALS_OFFICER,
        HEARER,
        ENDED
    }

    /** The state that an event leaves an appeal in. */
    public static AppealState after(AppealEvent event) {
        return switch (event) {
            case AppealLodged e -> e.inTime() ? ACCEPTED : LATE;
            case LateReasonAccepted _ -> ACCEPTED;
            case LateReasonRefused _ -> OUT_OF_TIME;
            case AppealAllocated _ -> ALLOCATED;
            case AppealDecided e -> decided(e.outcome());
        };
    }

    public Turn turn() {
        return switch (this) {
            case LATE, ACCEPTED -> Turn.APPEALS_OFFICER;
            case ALLOCATED -> Turn.HEARER;
            case OUT_OF_TIME, ALLOWED, DISMISSED, REMITTED -> Turn.ENDED;
        };
    }

    private static AppealState decided(AppealOutcome outcome) {
        return switch (outcome) {
            case ALLOWED -> ALLOWED;
            case DISMISSED -> DISMISSED;
            case REMITTED -> REMITTED;
        };
    }
}
