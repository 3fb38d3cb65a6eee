package org.muster.api.vetting;

import static org.muster.api.vetting.CaseState.AWAITING_CLARIFICATION;
import static org.muster.api.vetting.CaseState.AWAITING_FORMS;
import static org.muster.api.vetting.CaseState.IN_RESEARCH;
import static org.muster.api.vetting.CaseState.READY_FOR_DECISION;
import static org.muster.api.vetting.CaseState.REQUESTED;
import static org.muster.api.vetting.CaseState.WITH_EXTERNAL_AUTHORITY;

import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.VettingCaseEvent.*;

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
            case FormsReceived _ -> at(IN_RESEARCH);
            case CheckRecorded _ -> researched() ? at(IN_RESEARCH) : this;
            case ClarificationRequested _ -> at(AWAITING_CLARIFICATION);
            case ClarificationReceived _ -> at(IN_RESEARCH);
            case OutcomeRecommended _ -> at(afterResearch());
            case ItemAnswered e -> e.last() ? at(IN_RESEARCH) : this;
            case ReapplicationAccepted _,
                    WaiverCarried _,
                    ConflictFound _,
                    DecisionReviewed _,
                    CheckRequested _,
                    TraceResolved _,
                    CheckWaived _,
                    ItemAskedFor _,
                    RiskIdentified _,
                    RiskDisposedOf _,
                    ConflictDeclared _,
                    AppealWindowOpened _,
                    ReasonsServed _,
                    RefusalRemitted _ ->
                    this;
            case CaseDecided e -> at(e.outcome().state());
            case NationalDecisionRecorded e -> at(e.outcome().state());
            case CaseClosed e -> at(e.outcome().state());
            case RefusalOverturned e -> at(e.outcome().state());
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

    private CaseState afterResearch() {
        return switch (ladder) {
            case FORCE -> READY_FOR_DECISION;
            case NATIONAL -> WITH_EXTERNAL_AUTHORITY;
        };
    }

    private CaseProgress at(CaseState next) {
        return new CaseProgress(ladder, next);
    }
}
