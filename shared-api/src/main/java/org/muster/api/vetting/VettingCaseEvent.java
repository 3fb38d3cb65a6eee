package org.muster.api.vetting;

import static org.muster.api.personal.Classified.Category.IDENTITY;
import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.api.vetting.review.ReviewFinding;

/** Everything that can have happened to a vetting case. Stored for ever: only ever add. */
public sealed interface VettingCaseEvent extends Event {
    CaseId caseId();

    /**
     * A case was opened.
     *
     * @param checks what the policy set asked for at this level on that day
     */
    record CaseOpened(
            CaseId caseId,
            @Subject OfficerId officerId,
            Force force,
            @Classified(IDENTITY) Optional<Personal<Account>> account,
            Optional<Account> lineManager,
            ClearanceLevel level,
            Ladder ladder,
            CasePurpose purpose,
            Optional<ApplicationId> applicationId,
            List<CheckType> checks,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements VettingCaseEvent {}

    /** The vetting unit let a case go on although the officer was refused at its level before. */
    record ReapplicationAccepted(
            CaseId caseId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> change)
            implements VettingCaseEvent {}

    record ResearcherAssigned(CaseId caseId, Account researcher) implements VettingCaseEvent {}

    record FormsReceived(CaseId caseId) implements VettingCaseEvent {}

    /** A source was asked for a check. */
    record CheckRequested(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            @Classified(VETTING) Personal<String> source)
            implements VettingCaseEvent {}

    record CheckRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            CheckResult result,
            @Classified(VETTING) Personal<String> reference,
            @Classified(VETTING) Optional<Personal<String>> finding)
            implements VettingCaseEvent {}

    /** A trace was found to be clear or adverse; that it was a trace stays readable. */
    record TraceResolved(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            CheckResult result,
            @Classified(VETTING) Personal<String> reason)
            implements VettingCaseEvent {}

    record CheckWaived(
            CaseId caseId,
            @Subject OfficerId officerId,
            CheckType type,
            @Classified(VETTING) Personal<String> reason,
            LocalDate expiresOn)
            implements VettingCaseEvent {}

    record ClarificationRequested(
            CaseId caseId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> question)
            implements VettingCaseEvent {}

    /** One of the things for which a clarification asks. */
    record ItemAskedFor(
            CaseId caseId,
            @Subject OfficerId officerId,
            int number,
            Optional<MissingItem> code,
            @Classified(VETTING) Optional<Personal<String>> words)
            implements VettingCaseEvent {}

    /**
     * The applicant answered one of them.
     *
     * @param last whether nothing is left to be answered
     */
    record ItemAnswered(
            CaseId caseId,
            @Subject OfficerId officerId,
            int number,
            @Classified(VETTING) Personal<String> answer,
            boolean last)
            implements VettingCaseEvent {}

    /** The applicant answered everything that was left. */
    record ClarificationReceived(
            CaseId caseId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> answer)
            implements VettingCaseEvent {}

    record RiskIdentified(
            CaseId caseId,
            @Subject OfficerId officerId,
            RiskId riskId,
            RiskFactor factor,
            @Classified(VETTING) Personal<String> detail,
            Optional<CheckType> check)
            implements VettingCaseEvent {}

    record RiskDisposedOf(
            CaseId caseId,
            @Subject OfficerId officerId,
            RiskId riskId,
            Disposition disposition,
            @Classified(VETTING) Personal<String> reason)
            implements VettingCaseEvent {}

    record OutcomeRecommended(
            CaseId caseId,
            @Subject OfficerId officerId,
            CaseOutcome outcome,
            Account recommendedBy,
            @Classified(VETTING) Personal<String> reason)
            implements VettingCaseEvent {}

    record ConflictDeclared(
            CaseId caseId,
            @Subject OfficerId officerId,
            Account declaredBy,
            @Classified(VETTING) Optional<Personal<String>> detail)
            implements VettingCaseEvent {}

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
            implements VettingCaseEvent {}

    /** The grant rests on a check that was not done, until it is. */
    record WaiverCarried(CaseId caseId, CheckType type, LocalDate expiresOn)
            implements VettingCaseEvent {}

    /** Somebody was found to have an interest in the case that they had not declared. */
    record ConflictFound(
            CaseId caseId,
            @Subject OfficerId officerId,
            Account account,
            @Classified(VETTING) Personal<String> detail)
            implements VettingCaseEvent {}

    /** A decision that was flagged was looked at again; it is never deleted. */
    record DecisionReviewed(
            CaseId caseId,
            @Subject OfficerId officerId,
            ReviewFinding finding,
            @Classified(VETTING) Personal<String> reason)
            implements VettingCaseEvent {}

    /** The national authority decided, and its decision was recorded under its own reference. */
    record NationalDecisionRecorded(
            CaseId caseId,
            @Subject OfficerId officerId,
            ClearanceLevel level,
            CaseOutcome outcome,
            @Classified(VETTING) Personal<String> reference,
            Optional<ClearanceId> clearanceId,
            LocalDate decidedOn,
            Optional<LocalDate> validUntil,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements VettingCaseEvent {}

    /** The case ended without a decision. */
    record CaseClosed(
            CaseId caseId,
            @Subject OfficerId officerId,
            CaseOutcome outcome,
            @Classified(VETTING) Personal<String> reason)
            implements VettingCaseEvent {}

    /** The time began in which a refusal can be appealed against; a later one replaces it. */
    record AppealWindowOpened(
            CaseId caseId,
            AppealWindow window,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements VettingCaseEvent {}

    /**
     * The applicant was told why the case was refused, as far as the harm test allows.
     *
     * @param withheld what was left out
     * @param text what the applicant reads
     */
    record ReasonsServed(
            CaseId caseId,
            @Subject OfficerId officerId,
            Disclosure disclosure,
            Optional<HarmReason> because,
            @Classified(VETTING) Optional<Personal<String>> withheld,
            @Classified(VETTING) Personal<String> text,
            Account servedBy,
            LocalDate servedOn)
            implements VettingCaseEvent {}

    /**
     * An appeal took the refusal back and granted what had been refused. The refusal stays readable
     * as superseded, and the mark stays for ever.
     *
     * @param reviewOn the first day of the enhanced aftercare
     */
    record RefusalOverturned(
            CaseId caseId,
            @Subject OfficerId officerId,
            AppealId appealId,
            ClearanceLevel level,
            CaseOutcome outcome,
            List<Condition> conditions,
            Account decidedBy,
            Role decidedAs,
            ClearanceId clearanceId,
            LocalDate decidedOn,
            LocalDate validUntil,
            LocalDate reviewOn,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements VettingCaseEvent {}

    /** An appeal had what was refused decided anew, in another case. */
    record RefusalRemitted(CaseId caseId, AppealId appealId, CaseId newCase)
            implements VettingCaseEvent {}
}
