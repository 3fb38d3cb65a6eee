package org.muster.api.vetting;

import static org.muster.api.vetting.CaseState.AWAITING_CLARIFICATION;
import static org.muster.api.vetting.CaseState.AWAITING_FORMS;
import static org.muster.api.vetting.CaseState.IN_RESEARCH;
import static org.muster.api.vetting.CaseState.READY_FOR_DECISION;
import static org.muster.api.vetting.CaseState.REQUESTED;
import static org.muster.api.vetting.CaseState.WITH_EXTERNAL_AUTHORITY;

import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.cases.AfterDecisionEvent;
import org.muster.api.vetting.cases.CorrectionEvent;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;

/**
 * Where a case stands on its way, as both sides see it: rules and views follow the same events to
 * the same state.
 */
public record CaseProgress(Ladder ladder, CaseState state) {
    public static CaseProgress opened(CaseOpened event) {
        return new CaseProgress(event.ladder(), REQUESTED);
    }

    public CaseProgress after(VettingCaseEvent event) {
        return switch (event) {
            case CaseOpened e -> opened(e);
            case ResearcherAssigned _ -> state == REQUESTED ? at(AWAITING_FORMS) : this;
            case ReapplicationAccepted _, ConflictDeclared _, ConflictFound _ -> this;
            case ResearchEvent e -> afterResearch(e);
            case CaseDecided e -> at(e.outcome());
            case NationalDecisionRecorded e -> at(e.outcome());
            case CaseClosed e -> at(e.outcome());
            case CorrectionEvent e -> at(e.state());
            case AfterDecisionEvent e -> e.instead().map(this::at).orElse(this);
        };
    }

    private CaseProgress afterResearch(ResearchEvent event) {
        return switch (event) {
            case FormsReceived _ -> at(IN_RESEARCH);
            case CheckRecorded _ -> researched() ? at(IN_RESEARCH) : this;
            case ClarificationRequested _ -> at(AWAITING_CLARIFICATION);
            case ClarificationReceived _ -> at(IN_RESEARCH);
            case OutcomeRecommended _ -> at(whenRecommended());
            case ItemAnswered e -> e.last() ? at(IN_RESEARCH) : this;
            case CheckRequested _,
                    TraceResolved _,
                    CheckWaived _,
                    ItemAskedFor _,
                    RiskIdentified _,
                    RiskDisposedOf _ ->
                    this;
        };
    }

    /** Says of an open case whether the applicant's forms came in. */
    public boolean hasForms() {
        return state != REQUESTED && state != AWAITING_FORMS;
    }

    public boolean awaitsClarification() {
        return state == AWAITING_CLARIFICATION;
    }

    /** Says whether the researcher's work is done, so that a decision is awaited. */
    public boolean researched() {
        return state == READY_FOR_DECISION || state == WITH_EXTERNAL_AUTHORITY;
    }

    /** Says whether a waived check still matters: the case is open, or was granted. */
    public boolean mayRestOnWaivers() {
        return switch (state) {
            case REFUSED, DISCONTINUED, WITHDRAWN_BY_APPLICANT, CANCELLED -> false;
            case REQUESTED,
                    AWAITING_FORMS,
                    IN_RESEARCH,
                    AWAITING_CLARIFICATION,
                    READY_FOR_DECISION,
                    WITH_EXTERNAL_AUTHORITY,
                    GRANTED,
                    GRANTED_WITH_CONDITIONS ->
                    true;
        };
    }

    private CaseState whenRecommended() {
        return switch (ladder) {
            case FORCE -> READY_FOR_DECISION;
            case NATIONAL -> WITH_EXTERNAL_AUTHORITY;
        };
    }

    private CaseProgress at(CaseOutcome end) {
        return at(end.state());
    }

    private CaseProgress at(CaseState next) {
        return new CaseProgress(ladder, next);
    }
}
