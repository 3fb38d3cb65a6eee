package org.muster.command.vetting.review;

import static org.muster.api.refusals.Rejection.CONFLICT_ALREADY_DECLARED;
import static org.muster.api.refusals.Rejection.DECISION_NOT_FLAGGED;
import static org.muster.api.refusals.Rejection.INVOLVED_IN_CASE;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.VettingCaseCommand.DeclareConflict;
import org.muster.api.vetting.VettingCaseCommand.ReportConflict;
import org.muster.api.vetting.VettingCaseCommand.ReviewDecision;
import org.muster.api.vetting.VettingCaseEvent;
import org.muster.api.vetting.VettingCaseEvent.ConflictDeclared;
import org.muster.api.vetting.VettingCaseEvent.ConflictFound;
import org.muster.api.vetting.VettingCaseEvent.DecisionReviewed;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Ended;

/**
 * Interests in a case: declared, or found out by others; a decision that one of them took part in
 * is looked at again, and never deleted.
 */
public final class ConflictRules {
    private ConflictRules() {}

    public static Decision<VettingCaseEvent> declare(
            DeclareConflict c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        facts.allow(c, opened.hands().guardBeforeConflicts(opened.enquiry()));
        var account = facts.actor().account();
        if (opened.hands().conflicted().contains(account)) {
            throw new Rejected(CONFLICT_ALREADY_DECLARED);
        }
        return Decision.of(
                new ConflictDeclared(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        account,
                        c.detail().map(Personal::of)));
    }

    public static Decision<VettingCaseEvent> report(
            ReportConflict c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        if (opened.hands().conflicted().contains(c.account())) {
            throw new Rejected(CONFLICT_ALREADY_DECLARED);
        }
        return Decision.of(
                new ConflictFound(
                        c.caseId(),
                        opened.enquiry().officerId(),
                        c.account(),
                        Personal.of(c.detail())));
    }

    public static Decision<VettingCaseEvent> review(
            ReviewDecision c, VettingCase state, Facts facts) {
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
