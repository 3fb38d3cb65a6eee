package org.muster.command.clearances;

import java.util.Optional;
import org.muster.api.clearances.ClearanceCommand.ReviewClearance;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceReviewed;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** When a clearance has its annual review: as long as it is held, and before its day too. */
final class ReviewRules {
    private ReviewRules() {}

    static Decision<ClearanceEvent> review(ReviewClearance c, Register state, Facts facts) {
        var reach = Reach.held(c, c.clearanceId(), state, facts);
        return switch (c.outcome()) {
            case NOTHING_TO_REPORT -> Decision.of(reviewed(c, Optional.empty(), facts));
            case LEADS_TO_CASE ->
                    Decision.<ClearanceEvent>of(reviewed(c, Optional.of(c.reviewCase()), facts))
                            .also(
                                    new OpenCase(
                                            c.reviewCase(),
                                            c.officerId(),
                                            reach.clearance().level(),
                                            CasePurpose.REVIEW,
                                            Optional.empty(),
                                            Optional.empty()));
        };
    }

    private static ClearanceReviewed reviewed(
            ReviewClearance c, Optional<CaseId> led, Facts facts) {
        return new ClearanceReviewed(
                c.officerId(),
                c.clearanceId(),
                facts.today(),
                c.outcome(),
                Personal.of(c.note()),
                led);
    }
}
