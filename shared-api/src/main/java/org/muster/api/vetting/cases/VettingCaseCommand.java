package org.muster.api.vetting.cases;

import org.muster.api.Command;
import org.muster.api.vetting.CaseId;

/** Everything that can be ordered of a vetting case. */
public sealed interface VettingCaseCommand extends Command
        permits HandlingCommand,
                ResearchCommand,
                DecisionCommand,
                AfterDecisionCommand,
                CorrectionCommand {
    CaseId caseId();

    @Override
    default CaseId target() {
        return caseId();
    }
}
