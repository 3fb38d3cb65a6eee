package org.muster.api.vetting;

import static org.muster.api.access.Role.*;
import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.Creation;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.ClarificationItem;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.api.vetting.review.ReviewFinding;

/** Everything that can be ordered of a vetting case. */
public sealed interface VettingCaseCommand extends Command {
    CaseId caseId();

    @Override
    default CaseId target() {
        return caseId();
    }

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
            implements VettingCaseCommand, Creation {
        public OpenCase {
            change = checked("change", change, Text::optionalPassage);
        }
    }

    /** Lets a case go on although the officer was refused before, for what has changed since. */
    @Needs(VETTING_DECISION_MAKER)
    record AcceptReapplication(CaseId caseId, String change) implements VettingCaseCommand {
        public AcceptReapplication {
            change = checked("change", change, Text::passage);
        }
    }

    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record AssignResearcher(CaseId caseId, Account researcher) implements VettingCaseCommand {}

    /** Records that the applicant's forms came in. */
    @Needs(VETTING_RESEARCHER)
    record ReceiveForms(CaseId caseId) implements VettingCaseCommand {}

    /** Notes which source was asked for a check, so that it is known who is waited for. */
    @Needs(VETTING_RESEARCHER)
    record AskForCheck(CaseId caseId, CheckType type, String source) implements VettingCaseCommand {
        public AskForCheck {
            source = checked("source", source, Text::line);
        }
    }

    /** Records one check by the assigned researcher; recording it again replaces its result. */
    @Needs(VETTING_RESEARCHER)
    record RecordCheck(
            CaseId caseId,
            CheckType type,
            CheckResult result,
            String reference,
            Optional<String> finding)
            implements VettingCaseCommand {
        public RecordCheck {
            reference = checked("reference", reference, Text::line);
            finding = checked("finding", finding, Text::optionalPassage);
        }
    }

    /** Says what a trace came to: clear or adverse. */
    @Needs(VETTING_RESEARCHER)
    record ResolveTrace(CaseId caseId, CheckType type, CheckResult result, String reason)
            implements VettingCaseCommand {
        public ResolveTrace {
            BadField.unless(result != CheckResult.TRACE, "result", "must be CLEAR or ADVERSE");
            reason = checked("reason", reason, Text::passage);
        }
    }

    /**
     * Lets a case be decided without one check, for a reason and a time.
     *
     * @param expiresOn the last day on which a decision may rest on the waiver
     */
    @Needs(VETTING_DECISION_MAKER)
    record WaiveCheck(CaseId caseId, CheckType type, String reason, LocalDate expiresOn)
            implements VettingCaseCommand {
        public WaiveCheck {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Asks the applicant, in one request, for everything that is unclear. */
    @Needs(VETTING_RESEARCHER)
    record RequestClarification(CaseId caseId, String question, List<ClarificationItem> items)
            implements VettingCaseCommand {
        public RequestClarification {
            question = checked("question", question, Text::passage);
            items = ClarificationItem.checkedAll(items);
        }
    }

    /** Records what the applicant answered to one item, by its number. */
    @Needs(VETTING_RESEARCHER)
    record AnswerItem(CaseId caseId, int number, String answer) implements VettingCaseCommand {
        public AnswerItem {
            answer = checked("answer", answer, Text::passage);
        }
    }

    /** Records what the applicant answered to everything that was left. */
    @Needs(VETTING_RESEARCHER)
    record ReceiveClarification(CaseId caseId, String answer) implements VettingCaseCommand {
        public ReceiveClarification {
            answer = checked("answer", answer, Text::passage);
        }
    }

    /** Names a risk, and the check that it came from where there is one. */
    @Needs(VETTING_RESEARCHER)
    record IdentifyRisk(
            CaseId caseId,
            RiskId riskId,
            RiskFactor factor,
            String detail,
            Optional<CheckType> check)
            implements VettingCaseCommand {
        public IdentifyRisk {
            detail = checked("detail", detail, Text::passage);
        }
    }

    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record DisposeOfRisk(CaseId caseId, RiskId riskId, Disposition disposition, String reason)
            implements VettingCaseCommand {
        public DisposeOfRisk {
            reason = checked("reason", reason, Text::passage);
        }
    }

    @Needs(VETTING_RESEARCHER)
    record RecommendOutcome(CaseId caseId, CaseOutcome outcome, String reason)
            implements VettingCaseCommand {
        public RecommendOutcome {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Declares that one has an interest in the case; it is out of one's sight from then on. */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER})
    record DeclareConflict(CaseId caseId, Optional<String> detail) implements VettingCaseCommand {
        public DeclareConflict {
            detail = checked("detail", detail, Text::optionalPassage);
        }
    }

    /** Says of somebody else that they have an interest in the case, before or after its end. */
    @Needs(VETTING_DECISION_MAKER)
    record ReportConflict(CaseId caseId, Account account, String detail)
            implements VettingCaseCommand {
        public ReportConflict {
            detail = checked("detail", detail, Text::passage);
        }
    }

    /** Says what a second look at a flagged decision came to. */
    @Needs(VETTING_DECISION_MAKER)
    record ReviewDecision(CaseId caseId, ReviewFinding finding, String reason)
            implements VettingCaseCommand {
        public ReviewDecision {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Decides the case; restrictions say, by a condition's place, what bears on the posting. */
    @Needs(VETTING_DECISION_MAKER)
    record DecideCase(
            CaseId caseId,
            CaseOutcome outcome,
            List<Condition> conditions,
            Map<Integer, String> restrictions,
            Optional<Rationale> rationale,
            ClearanceId clearanceId)
            implements VettingCaseCommand {
        public DecideCase {
            conditions = Condition.checked(conditions);
            restrictions = Condition.restrictions(restrictions);
            rationale = rationale.map(Rationale::checked);
        }

        /** A decision of whose conditions none bears on the posting. */
        public DecideCase(
                CaseId caseId,
                CaseOutcome outcome,
                List<Condition> conditions,
                Optional<Rationale> rationale,
                ClearanceId clearanceId) {
            this(caseId, outcome, conditions, Map.of(), rationale, clearanceId);
        }
    }

    /** Records what the national authority decided; today, where no day is named. */
    @Needs(VETTING_DECISION_MAKER)
    record RecordNationalDecision(
            CaseId caseId,
            CaseOutcome outcome,
            String reference,
            Optional<LocalDate> decidedOn,
            ClearanceId clearanceId)
            implements VettingCaseCommand {
        public RecordNationalDecision {
            reference = checked("reference", reference, Text::line);
        }
    }

    /**
     * Closes a case that ends without a decision: withdrawn by the applicant, or no longer needed.
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record CloseCase(CaseId caseId, CaseOutcome outcome, String reason)
            implements VettingCaseCommand {
        public CloseCase {
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
            implements VettingCaseCommand {
        public ServeReasons {
            withheld = checked("withheld", withheld, Text::optionalPassage);
            text = checked("text", text, Text::passage);
        }
    }

    /** Grants what was refused; follows only from an appeal that was allowed. */
    @Needs(SERVICE)
    record OverturnRefusal(
            CaseId caseId,
            AppealId appealId,
            List<Condition> conditions,
            Role heardAs,
            ClearanceId clearanceId)
            implements VettingCaseCommand {}

    /** Has what was refused decided anew, in another case; follows only from an appeal. */
    @Needs(SERVICE)
    record RemitRefusal(CaseId caseId, AppealId appealId, CaseId newCase)
            implements VettingCaseCommand {}
}
