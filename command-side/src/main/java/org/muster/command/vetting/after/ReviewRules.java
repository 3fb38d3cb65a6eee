package org.muster.command.vetting.after;

import static org.muster.api.refusals.Rejection.DECISION_NOT_FLAGGED;
import static org.muster.api.refusals.Rejection.INVOLVED_IN_CASE;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.AfterDecisionCommand.ReviewDecision;
import org.muster.api.vetting.cases.AfterDecisionEvent.DecisionReviewed;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Ended;

/** A second look at a decision that somebody with an interest took part in; it is never deleted. */
final class ReviewRules {
    private ReviewRules() {}

    static Decision<VettingCaseEvent> review(ReviewDecision c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        if (!(opened instanceof Ended ended) || !ended.flagged()) {
            throw new Rejected(DECISION_NOT_FLAGGED);
        }
        if (ended.tookPart(facts.actor().account())) throw new Rejected(INVOLVED_IN_CASE);
        return Decision.of(
                new DecisionReviewed(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        c.finding(),
                        Personal.of(c.reason())));
    }
}
