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
import org.muster.api.clearances.ClearanceId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;

/** How a case can be ended. */
public sealed interface DecisionCommand extends VettingCaseCommand {
    /** Decides the case; restrictions say, by a condition's place, what bears on the posting. */
    @Needs(VETTING_DECISION_MAKER)
    record DecideCase(
            CaseId caseId,
            CaseOutcome outcome,
            List<Condition> conditions,
            Map<Integer, String> restrictions,
            Optional<Rationale> rationale,
            ClearanceId clearanceId)
            implements DecisionCommand {
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

    /**
     * Records what the national authority decided; today, where no day is named.
     *
     * @param conditions that it attached, each with the account of the force that answers for it
     * @param restrictions say, by a condition's place, what bears on the posting
     */
    @Needs(VETTING_DECISION_MAKER)
    record RecordNationalDecision(
            CaseId caseId,
            CaseOutcome outcome,
            String reference,
            Optional<LocalDate> decidedOn,
            List<Condition> conditions,
            Map<Integer, String> restrictions,
            ClearanceId clearanceId)
            implements DecisionCommand {
        public RecordNationalDecision {
            reference = checked("reference", reference, Text::line);
            conditions = Condition.checked(conditions);
            restrictions = Condition.restrictions(restrictions);
        }

        /** A decision without conditions. */
        public RecordNationalDecision(
                CaseId caseId,
                CaseOutcome outcome,
                String reference,
                Optional<LocalDate> decidedOn,
                ClearanceId clearanceId) {
            this(caseId, outcome, reference, decidedOn, List.of(), Map.of(), clearanceId);
        }
    }

    /**
     * Closes a case that ends without a decision: withdrawn by the applicant, no longer needed, or
     * one of the national authority that the force discontinues while the applicant is under
     * investigation.
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER})
    record CloseCase(CaseId caseId, CaseOutcome outcome, String reason) implements DecisionCommand {
        public CloseCase {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /**
     * Closes a case that is still open because the officer left; follows only from their leaving.
     *
     * @param leftOn their last day of service
     */
    @Needs(SERVICE)
    record CloseAsLeft(CaseId caseId, LocalDate leftOn) implements DecisionCommand {}

    /** Grants what was accepted of another force; follows only from its acceptance. */
    @Needs(SERVICE)
    record ConcludeTransfer(
            CaseId caseId,
            boolean adverse,
            Optional<Rationale> rationale,
            Role acceptedAs,
            ClearanceId clearanceId,
            LocalDate lastDay)
            implements DecisionCommand {}
}
