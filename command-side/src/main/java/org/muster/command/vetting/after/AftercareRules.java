package org.muster.command.vetting.after;

import static org.muster.api.refusals.Rejection.NO_AFTERCARE;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.REVIEW_TOO_LATE;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.AfterDecisionCommand.ReviewAftercare;
import org.muster.api.vetting.cases.AfterDecisionEvent.AftercareReviewed;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Ended;

/** How the enhanced aftercare of an overturned refusal goes on, and how it ends. */
final class AftercareRules {
    private AftercareRules() {}

    static Decision<VettingCaseEvent> review(ReviewAftercare c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        Optional.of(opened)
                .filter(Ended.class::isInstance)
                .flatMap(ended -> ((Ended) ended).aftercareOn())
                .orElseThrow(() -> new Rejected(NO_AFTERCARE));
        var policy = facts.policy(opened.enquiry().force());
        c.nextReviewOn().ifPresent(next -> requireTimely(next, facts.today(), policy));
        return Decision.of(
                new AftercareReviewed(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        facts.today(),
                        Personal.of(c.note()),
                        c.nextReviewOn()));
    }

    private static void requireTimely(LocalDate next, LocalDate today, PolicySet policy) {
        if (!next.isAfter(today)) throw new Rejected(REVIEW_IN_THE_PAST);
        if (next.isAfter(today.plus(policy.appeals().aftercare()))) {
            throw new Rejected(REVIEW_TOO_LATE).under(policy.version());
        }
    }
}
