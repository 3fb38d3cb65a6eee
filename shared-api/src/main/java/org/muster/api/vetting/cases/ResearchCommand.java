package org.muster.api.vetting.cases;

import static org.muster.api.access.Role.*;
import static org.muster.api.refusals.BadField.checked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.ClarificationItem;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;

/** What can be ordered of the enquiries of a case. */
public sealed interface ResearchCommand extends VettingCaseCommand {
    /** Records that the applicant's forms came in. */
    @Needs(VETTING_RESEARCHER)
    record ReceiveForms(CaseId caseId) implements ResearchCommand {}

    /** Notes which source was asked for a check, so that it is known who is waited for. */
    @Needs(VETTING_RESEARCHER)
    record AskForCheck(CaseId caseId, CheckType type, String source) implements ResearchCommand {
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
            implements ResearchCommand {
        public RecordCheck {
            reference = checked("reference", reference, Text::line);
            finding = checked("finding", finding, Text::optionalPassage);
        }
    }

    /** Says what a trace came to: clear or adverse. */
    @Needs(VETTING_RESEARCHER)
    record ResolveTrace(CaseId caseId, CheckType type, CheckResult result, String reason)
            implements ResearchCommand {
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
            implements ResearchCommand {
        public WaiveCheck {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Asks the applicant, in one request, for everything that is unclear. */
    @Needs(VETTING_RESEARCHER)
    record RequestClarification(CaseId caseId, String question, List<ClarificationItem> items)
            implements ResearchCommand {
        public RequestClarification {
            question = checked("question", question, Text::passage);
            items = ClarificationItem.checkedAll(items);
        }
    }

    /** Records what the applicant answered to one item, by its number. */
    @Needs(VETTING_RESEARCHER)
    record AnswerItem(CaseId caseId, int number, String answer) implements ResearchCommand {
        public AnswerItem {
            answer = checked("answer", answer, Text::passage);
        }
    }

    /** Records what the applicant answered to everything that was left. */
    @Needs(VETTING_RESEARCHER)
    record ReceiveClarification(CaseId caseId, String answer) implements ResearchCommand {
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
            implements ResearchCommand {
        public IdentifyRisk {
            detail = checked("detail", detail, Text::passage);
        }
    }

    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record DisposeOfRisk(CaseId caseId, RiskId riskId, Disposition disposition, String reason)
            implements ResearchCommand {
        public DisposeOfRisk {
            reason = checked("reason", reason, Text::passage);
        }
    }

    @Needs(VETTING_RESEARCHER)
    record RecommendOutcome(CaseId caseId, CaseOutcome outcome, String reason)
            implements ResearchCommand {
        public RecommendOutcome {
            reason = checked("reason", reason, Text::passage);
        }
    }
}
