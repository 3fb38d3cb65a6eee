package org.muster.query.vetting.appeals;

import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.*;
import org.muster.api.appeals.AppealOutcome;

/** What happened to an appeal, in a sentence. */
final class AppealSentences {
    private AppealSentences() {}

    static String of(AppealEvent event) {
        return switch (event) {
            case AppealLodged e -> "The appeal was lodged" + by(e) + when(e);
            case LateReasonAccepted _ -> "The reason for its lateness was accepted.";
            case LateReasonRefused _ -> "It was turned away as out of time.";
            case AppealAllocated e -> "It was allocated to " + e.hearer() + ".";
            case AppealDecided e -> of(e.outcome());
        };
    }

    private static String by(AppealLodged e) {
        return e.onBehalf() ? ", recorded for the applicant," : "";
    }

    private static String when(AppealLodged e) {
        return e.inTime() ? " in time." : " after its window had closed.";
    }

    private static String of(AppealOutcome outcome) {
        return switch (outcome) {
            case ALLOWED -> "It was allowed: the refusal is superseded by a grant.";
            case DISMISSED -> "It was dismissed: the refusal stands.";
            case REMITTED -> "It was remitted: what was refused is decided anew.";
        };
    }
}
