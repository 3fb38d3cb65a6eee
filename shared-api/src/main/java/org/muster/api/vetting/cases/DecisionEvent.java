package org.muster.api.vetting.cases;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;

/** How a case ended. Stored for ever: only ever add. */
public sealed interface DecisionEvent extends VettingCaseEvent {
    /**
     * The force decided the case.
     *
     * @param decidedAs the role under which it was decided, by the delegation of the policy set
     * @param clearanceId the clearance that a grant gave
     */
    record CaseDecided(
            CaseId caseId,
            @Subject OfficerId officerId,
            ClearanceLevel level,
            CaseOutcome outcome,
            boolean adverse,
            List<Condition> conditions,
            Optional<Rationale> rationale,
            Account decidedBy,
            Role decidedAs,
            Optional<ClearanceId> clearanceId,
            LocalDate decidedOn,
            Optional<LocalDate> validUntil,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements DecisionEvent {}

    /**
     * The national authority decided, and its decision was recorded under its own reference.
     *
     * @param conditions that it attached; absent of what was recorded before they were written down
     */
    record NationalDecisionRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            ClearanceLevel level,
            CaseOutcome outcome,
            @Classified(VETTING) Personal<String> reference,
            Optional<ClearanceId> clearanceId,
            LocalDate decidedOn,
            Optional<LocalDate> validUntil,
            @NotPersonal(because = "names a policy set") String policyVersion,
            Optional<List<Condition>> conditions)
            implements DecisionEvent {}

    /** The case ended without a decision. */
    record CaseClosed(
            CaseId caseId,
            @Subject OfficerId officerId,
            CaseOutcome outcome,
            @Classified(VETTING) Personal<String> reason)
            implements DecisionEvent {}
}
