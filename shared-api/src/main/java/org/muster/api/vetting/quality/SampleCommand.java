package org.muster.api.vetting.quality;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.BadField.checked;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.vetting.CaseId;

/** Everything that can be ordered of the sampling of a case. */
public sealed interface SampleCommand extends Command {
    CaseId caseId();

    @Override
    default SampleId target() {
        return new SampleId(caseId());
    }

    /** Gives a decided case to somebody uninvolved, who looks at its quality. */
    @Needs(VETTING_DECISION_MAKER)
    record DrawSample(CaseId caseId, Account sampler) implements SampleCommand, Begins {}

    @Needs(VETTING_DECISION_MAKER)
    record RecordSample(CaseId caseId, SampleFinding finding, String findings)
            implements SampleCommand {
        public RecordSample {
            findings = checked("findings", findings, Text::passage);
        }
    }
}
