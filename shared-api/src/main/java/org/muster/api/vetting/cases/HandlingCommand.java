package org.muster.api.vetting.cases;

import static org.muster.api.access.Role.*;
import static org.muster.api.refusals.BadField.checked;

import java.util.Optional;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CasePurpose;

/** Who works on a case, and who may not. */
public sealed interface HandlingCommand extends VettingCaseCommand {
    /**
     * Opens a case; a researcher who opens one is assigned to it. The service opens one where an
     * appeal has a refusal decided anew.
     *
     * @param change what has changed since a refusal at this level; for the vetting unit to say
     */
    @Needs({RECRUITER, VETTING_RESEARCHER, VETTING_DECISION_MAKER, SERVICE})
    record OpenCase(
            CaseId caseId,
            OfficerId officerId,
            ClearanceLevel level,
            CasePurpose purpose,
            Optional<ApplicationId> applicationId,
            Optional<String> change)
            implements HandlingCommand, Creation {
        public OpenCase {
            change = checked("change", change, Text::optionalPassage);
        }
    }

    /** Lets a case go on although the officer was refused before, for what has changed since. */
    @Needs(VETTING_DECISION_MAKER)
    record AcceptReapplication(CaseId caseId, String change) implements HandlingCommand {
        public AcceptReapplication {
            change = checked("change", change, Text::passage);
        }
    }

    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record AssignResearcher(CaseId caseId, Account researcher) implements HandlingCommand {}

    /** Declares that one has an interest in the case; it is out of one's sight from then on. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER})
    record DeclareConflict(CaseId caseId, Optional<String> detail) implements HandlingCommand {
        public DeclareConflict {
            detail = checked("detail", detail, Text::optionalPassage);
        }
    }

    /**
     * Says of somebody else that they have an interest in the case, before or after its end. The
     * service says it of those who took part in a refusal that an appeal has decided anew.
     */
    @Needs({VETTING_DECISION_MAKER, SERVICE})
    record ReportConflict(CaseId caseId, Account account, String detail)
            implements HandlingCommand {
        public ReportConflict {
            detail = checked("detail", detail, Text::passage);
        }
    }
}
