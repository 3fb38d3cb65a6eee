package org.muster.api.vetting.emergency;

import static org.muster.api.access.Role.ADMINISTRATOR;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.refusals.BadField.checked;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.vetting.CaseId;

/** Everything that can be ordered of emergency access to a case. */
public sealed interface EmergencyCommand extends Command {
    CaseId caseId();

    @Override
    default EmergencyId target() {
        return new EmergencyId(caseId());
    }

    /** Opens a case to an administrator, who may read it and nothing else, for a short time. */
    @Needs(ADMINISTRATOR)
    record BreakGlass(CaseId caseId, String reason) implements EmergencyCommand, Begins {
        public BreakGlass {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /**
     * Says what an auditor made of an access.
     *
     * @param number which of the accesses to the case, from 1
     */
    @Needs(AUDITOR)
    record ReviewEmergency(CaseId caseId, int number, EmergencyFinding finding, String note)
            implements EmergencyCommand {
        public ReviewEmergency {
            note = checked("note", note, Text::passage);
        }
    }
}
