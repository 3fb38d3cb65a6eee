package org.muster.api.vetting.cases;

import org.muster.api.Event;
import org.muster.api.vetting.CaseId;

/** Everything that can have happened to a vetting case. Stored for ever: only ever add. */
public sealed interface VettingCaseEvent extends Event
        permits HandlingEvent, ResearchEvent, DecisionEvent, AfterDecisionEvent, CorrectionEvent {
    CaseId caseId();
}
