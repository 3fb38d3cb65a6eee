package org.muster.api.vetting.cases;

import static org.muster.api.access.Role.*;
import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.review.ReviewFinding;

/** What can be ordered once a case is decided. */
public sealed interface AfterDecisionCommand extends VettingCaseCommand {
    /** Says what a second look at a flagged decision came to. */
    @Needs(VETTING_DECISION_MAKER)
    record ReviewDecision(CaseId caseId, ReviewFinding finding, String reason)
            implements AfterDecisionCommand {
        public ReviewDecision {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /**
     * Serves the letter that says why a case was refused, after the harm test.
     *
     * @param withheld what is left out of it; only where something is
     * @param text what the applicant will read
     * @param servedOn today where it is left out
     */
    @Needs(VETTING_DECISION_MAKER)
    record ServeReasons(
            CaseId caseId,
            Disclosure disclosure,
            Optional<HarmReason> because,
            Optional<String> withheld,
            String text,
            Optional<LocalDate> servedOn)
            implements AfterDecisionCommand {
        public ServeReasons {
            withheld = checked("withheld", withheld, Text::optionalPassage);
            text = checked("text", text, Text::passage);
        }
    }

    /**
     * Grants what was refused; follows only from an appeal that was allowed.
     *
     * @param restrictions say, by a condition's place, what bears on the posting
     */
    @Needs(SERVICE)
    record OverturnRefusal(
            CaseId caseId,
            AppealId appealId,
            List<Condition> conditions,
            Map<Integer, String> restrictions,
            Role heardAs,
            ClearanceId clearanceId)
            implements AfterDecisionCommand {}

    /**
     * Records a review of the enhanced aftercare that follows an overturned refusal.
     *
     * @param nextReviewOn when it is looked at next; left out, the aftercare ends
     */
    @Needs(VETTING_DECISION_MAKER)
    record ReviewAftercare(CaseId caseId, String note, Optional<LocalDate> nextReviewOn)
            implements AfterDecisionCommand {
        public ReviewAftercare {
            note = checked("note", note, Text::passage);
        }
    }

    /** Has what was refused decided anew, in another case; follows only from an appeal. */
    @Needs(SERVICE)
    record RemitRefusal(CaseId caseId, AppealId appealId, CaseId newCase)
            implements AfterDecisionCommand {}
}
