package org.muster.command.vetting;

import static org.muster.api.refusals.Rejection.CONFLICT_DECLARED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.OWN_MATTER;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.VettingCaseCommand;
import org.muster.api.vetting.VettingCaseCommand.*;
import org.muster.api.vetting.VettingCaseEvent;
import org.muster.api.vetting.VettingCaseEvent.CaseClosed;
import org.muster.api.vetting.VettingCaseEvent.ResearcherAssigned;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.decision.DecisionRules;
import org.muster.command.vetting.decision.NationalDecisionRules;
import org.muster.command.vetting.decision.Outcomes;
import org.muster.command.vetting.decision.RefusalRules;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.research.CheckRules;
import org.muster.command.vetting.research.ClarificationRules;
import org.muster.command.vetting.research.RecommendationRules;
import org.muster.command.vetting.research.RiskRules;
import org.muster.command.vetting.review.ConflictRules;

/** The rules of a vetting case: who works on it, how it ends without a decision, and the rest. */
final class VettingCaseDecider {
    private VettingCaseDecider() {}

    static Decision<VettingCaseEvent> decide(
            VettingCaseCommand command, VettingCase state, Facts facts) {
        return switch (command) {
            case OpenCase c -> OpeningRules.open(c, state, facts);
            case AcceptReapplication c -> ReapplicationRules.accept(c, state, facts);
            case AssignResearcher c -> assign(c, state, facts);
            case ReceiveForms c -> ClarificationRules.receiveForms(c, state, facts);
            case AskForCheck c -> CheckRules.ask(c, state, facts);
            case RecordCheck c -> CheckRules.record(c, state, facts);
            case ResolveTrace c -> CheckRules.resolve(c, state, facts);
            case WaiveCheck c -> CheckRules.waive(c, state, facts);
            case RequestClarification c -> ClarificationRules.ask(c, state, facts);
            case AnswerItem c -> ClarificationRules.answerItem(c, state, facts);
            case ReceiveClarification c -> ClarificationRules.answer(c, state, facts);
            case IdentifyRisk c -> RiskRules.identify(c, state, facts);
            case DisposeOfRisk c -> RiskRules.dispose(c, state, facts);
            case RecommendOutcome c -> RecommendationRules.recommend(c, state, facts);
            case DeclareConflict c -> ConflictRules.declare(c, state, facts);
            case ReportConflict c -> ConflictRules.report(c, state, facts);
            case ReviewDecision c -> ConflictRules.review(c, state, facts);
            case DecideCase c -> DecisionRules.decide(c, state, facts);
            case RecordNationalDecision c -> NationalDecisionRules.record(c, state, facts);
            case CloseCase c -> close(c, state, facts);
            case ServeReasons c -> RefusalRules.serve(c, state, facts);
            case OverturnRefusal c -> RefusalRules.overturn(c, state, facts);
            case RemitRefusal c -> RefusalRules.remit(c, state, facts);
        };
    }

    private static Decision<VettingCaseEvent> assign(
            AssignResearcher c, VettingCase state, Facts facts) {
        var open = Reach.open(c, state, facts);
        if (open.hands().conflicted().contains(c.researcher())) {
            throw new Rejected(CONFLICT_DECLARED);
        }
        if (!open.enquiry().mayBeResearchedBy(c.researcher())) throw new Rejected(OWN_MATTER);
        if (open.hands().researcher().isEmpty()) ReapplicationRules.require(open, facts);
        return open.hands().researcher().equals(Optional.of(c.researcher()))
                ? Decision.nothing()
                : Decision.of(new ResearcherAssigned(c.caseId(), c.researcher()));
    }

    private static Decision<VettingCaseEvent> close(CloseCase c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (c.outcome().isDecision()) throw new Rejected(OUTCOME_NOT_POSSIBLE);
        return Decision.<VettingCaseEvent>of(
                        new CaseClosed(
                                c.caseId(),
                                open.enquiry().officerId(),
                                c.outcome(),
                                Personal.of(c.reason())))
                .also(Outcomes.noted(open, c.outcome(), facts.today()))
                .freeing(open.enquiry().claim());
    }
}
