package org.muster.api.vetting.parties;

import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.BadField.checked;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.research.Relation;

/** Everything that can be ordered of the third parties of a case. */
public sealed interface ThirdPartyCommand extends Command {
    CaseId caseId();

    @Override
    default ThirdPartiesId target() {
        return new ThirdPartiesId(caseId());
    }

    /** Writes down somebody whom the applicant's forms declare. */
    @Needs(VETTING_RESEARCHER)
    record DeclareThirdParty(CaseId caseId, PartyId partyId, Relation relation, String name)
            implements ThirdPartyCommand, Begins {
        public DeclareThirdParty {
            name = checked("name", name, Text::line);
        }
    }

    /** Says whether somebody was checked or not, and why; again replaces it. */
    @Needs(VETTING_RESEARCHER)
    record TreatThirdParty(CaseId caseId, PartyId partyId, Treatment treatment, String reason)
            implements ThirdPartyCommand {
        public TreatThirdParty {
            reason = checked("reason", reason, Text::passage);
        }
    }
}
