package org.muster.command.vetting;

import static org.muster.api.refusals.Rejection.CONFLICT_ALREADY_DECLARED;
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
import org.muster.api.vetting.VettingCaseEvent.ConflictDeclared;
import org.muster.api.vetting.VettingCaseEvent.ResearcherAssigned;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of a vetting case: who works on it, how it ends without a decision, and the rest. */
final class VettingCaseDecider {
    private VettingCaseDecider() {}

    static Decision<VettingCaseEvent> decide(
            VettingCaseCommand command, VettingCase state, Facts facts) {
        return switch (command) {
            case OpenCase c -> OpeningRules.open(c, state, facts);
            case AssignResearcher c -> assign(c, state, facts);
            case ReceiveForms c -> ResearchRules.receiveForms(c, state, facts);
            case RecordCheck c -> ResearchRules.record(c, state, facts);
            case WaiveCheck c -> ResearchRules.waive(c, state, facts);
            case RequestClarification c -> ResearchRules.askApplicant(c, state, facts);
            case ReceiveClarification c -> ResearchRules.receiveAnswer(c, state, facts);
            case IdentifyRisk c -> RiskRules.identify(c, state, facts);
            case DisposeOfRisk c -> RiskRules.dispose(c, state, facts);
            case RecommendOutcome c -> RecommendationRules.recommend(c, state, facts);
            case DeclareConflict c -> declareConflict(c, state, facts);
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
        return open.hands().researcher().equals(Optional.of(c.researcher()))
                ? Decision.nothing()
                : Decision.of(new ResearcherAssigned(c.caseId(), c.researcher()));
    }

    private static Decision<VettingCaseEvent> declareConflict(
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

    private static Decision<VettingCaseEvent> close(CloseCase c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (c.outcome().isDecision()) throw new Rejected(OUTCOME_NOT_POSSIBLE);
        return Decision.<VettingCaseEvent>of(
                        new CaseClosed(
                                c.caseId(),
                                open.enquiry().officerId(),
                                c.outcome(),
                                Personal.of(c.reason())))
                .freeing(open.enquiry().claim());
    }
}
