package org.muster.command.vetting;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.Rejection.CONFLICT_DECLARED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.OWN_MATTER;
import static org.muster.api.vetting.CaseOutcome.CANCELLED;
import static org.muster.api.vetting.CaseOutcome.DISCONTINUED;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.AfterDecisionCommand;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.cases.DecisionCommand.*;
import org.muster.api.vetting.cases.DecisionEvent.CaseClosed;
import org.muster.api.vetting.cases.HandlingCommand.*;
import org.muster.api.vetting.cases.HandlingEvent.ResearcherAssigned;
import org.muster.api.vetting.cases.ResearchCommand;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Roll;
import org.muster.command.vetting.after.AfterDecisionDecider;
import org.muster.command.vetting.corrections.CorrectionRules;
import org.muster.command.vetting.decision.DecisionRules;
import org.muster.command.vetting.decision.NationalDecisionRules;
import org.muster.command.vetting.decision.Outcomes;
import org.muster.command.vetting.decision.TransferConclusion;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.*;
import org.muster.command.vetting.research.ResearchDecider;

/** The rules of a vetting case: who works on it, and how it ends. */
final class VettingCaseDecider {
    private VettingCaseDecider() {}

    static Decision<VettingCaseEvent> decide(
            VettingCaseCommand command, VettingCase state, Facts facts) {
        return switch (command) {
            case OpenCase c -> OpeningRules.open(c, state, facts);
            case AcceptReapplication c -> ReapplicationRules.accept(c, state, facts);
            case AssignResearcher c -> assign(c, state, facts);
            case ResearchCommand c -> ResearchDecider.decide(c, state, facts);
            case DeclareConflict c -> ConflictRules.declare(c, state, facts);
            case ReportConflict c -> ConflictRules.report(c, state, facts);
            case DecideCase c -> DecisionRules.decide(c, state, facts);
            case RecordNationalDecision c -> NationalDecisionRules.record(c, state, facts);
            case CloseCase c -> close(c, state, facts);
            case CloseAsLeft c -> leave(c, state, facts);
            case CorrectDecision c -> CorrectionRules.correct(c, state, facts);
            case ConcludeTransfer c -> TransferConclusion.conclude(c, state, facts);
            case AfterDecisionCommand c -> AfterDecisionDecider.decide(c, state, facts);
        };
    }

    private static Decision<VettingCaseEvent> assign(
            AssignResearcher c, VettingCase state, Facts facts) {
        var open = Reach.open(c, state, facts);
        if (open.hands().conflicted().contains(c.researcher())) {
            throw new Rejected(CONFLICT_DECLARED);
        }
        if (!open.enquiry().mayBeResearchedBy(c.researcher())) throw new Rejected(OWN_MATTER);
        Roll.colleague(c.researcher(), open.enquiry().force(), facts, VETTING_RESEARCHER);
        if (open.hands().researcher().isEmpty()) ReapplicationRules.require(open, facts);
        return open.hands().researcher().equals(Optional.of(c.researcher()))
                ? Decision.nothing()
                : Decision.of(new ResearcherAssigned(c.caseId(), c.researcher()));
    }

    private static Decision<VettingCaseEvent> close(CloseCase c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (c.outcome().isDecision() && !mayStop(c, open, facts)) {
            throw new Rejected(OUTCOME_NOT_POSSIBLE);
        }
        return closed(open, c.outcome(), c.reason(), facts);
    }

    /**
     * A case of the force is discontinued by a decision; one that the national authority decides,
     * by the force that sponsors it.
     */
    private static boolean mayStop(CloseCase c, Open open, Facts facts) {
        return c.outcome() == DISCONTINUED
                && open.enquiry().isNational()
                && facts.actor().holds(VETTING_DECISION_MAKER);
    }

    /** A case that has ended stays as it ended. */
    private static Decision<VettingCaseEvent> leave(CloseAsLeft c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        facts.allow(c, opened.hands().guard(opened.enquiry()));
        return switch (opened) {
            case Ended _ -> Decision.nothing();
            case Open open ->
                    closed(open, CANCELLED, "The officer left on " + c.leftOn() + ".", facts);
        };
    }

    private static Decision<VettingCaseEvent> closed(
            Open open, CaseOutcome outcome, String reason, Facts facts) {
        var enquiry = open.enquiry();
        return Decision.<VettingCaseEvent>of(
                        new CaseClosed(
                                enquiry.caseId(),
                                enquiry.officerId(),
                                outcome,
                                Personal.of(reason)))
                .also(Outcomes.noted(open, outcome, facts.today()))
                .freeing(enquiry.claim());
    }
}
