package org.muster.command.clearances;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.clearances.reviews.ReviewOutcome.LEADS_TO_CASE;
import static org.muster.api.clearances.reviews.ReviewOutcome.NOTHING_TO_REPORT;
import static org.muster.api.refusals.Rejection.CLEARANCE_ENDED;
import static org.muster.command.clearances.Registers.*;
import static org.muster.command.support.PolicyFixture.MV;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceCommand.ReviewClearance;
import org.muster.api.clearances.ClearanceEvent.ClearanceCancelled;
import org.muster.api.clearances.ClearanceEvent.ClearanceReviewed;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.reviews.ReviewOutcome;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.command.support.Promise.Also;

class ReviewingAClearanceTest {
    private static final CaseId CASE = new CaseId(new UUID(7, 9));

    @Test
    void records_that_there_is_nothing_to_report() {
        register()
                .when(review(NOTHING_TO_REPORT), by("researcher", VETTING_RESEARCHER).facts())
                .then(reviewed(NOTHING_TO_REPORT, Optional.empty()));
    }

    @Test
    void opens_a_case_where_it_leads_to_one() {
        var review = register().when(review(LEADS_TO_CASE), byDecider());
        review.then(reviewed(LEADS_TO_CASE, Optional.of(CASE)));
        review.thenPromises(
                new Also(
                        new OpenCase(
                                CASE,
                                ADAMS,
                                MV,
                                CasePurpose.REVIEW,
                                Optional.empty(),
                                Optional.empty())));
    }

    @Test
    void is_of_a_clearance_that_is_held() {
        register()
                .given(new ClearanceCancelled(ADAMS, CLEARANCE, TODAY, WHY))
                .when(review(NOTHING_TO_REPORT), byDecider())
                .thenRejected(CLEARANCE_ENDED);
        register()
                .when(
                        new ReviewClearance(
                                ADAMS,
                                new ClearanceId(new UUID(7, 8)),
                                NOTHING_TO_REPORT,
                                "Why.",
                                CASE),
                        byDecider())
                .thenUnknown();
    }

    @Test
    void is_out_of_reach_for_the_officer_the_line_manager_and_whoever_does_not_vet() {
        register()
                .when(review(NOTHING_TO_REPORT), by("adams", VETTING_DECISION_MAKER).facts())
                .thenUnknown();
        register()
                .when(review(NOTHING_TO_REPORT), by("manager", VETTING_DECISION_MAKER).facts())
                .thenUnknown();
        register()
                .when(review(NOTHING_TO_REPORT), by("recruiter", RECRUITER).facts())
                .thenUnknown();
    }

    private static ReviewClearance review(ReviewOutcome outcome) {
        return new ReviewClearance(ADAMS, CLEARANCE, outcome, "Why.", CASE);
    }

    private static ClearanceReviewed reviewed(ReviewOutcome outcome, Optional<CaseId> led) {
        return new ClearanceReviewed(ADAMS, CLEARANCE, TODAY, outcome, WHY, led);
    }
}
