package org.muster.api.vetting;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.appeals.refusals.Refusal;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckState;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.api.views.AsAt;

/**
 * One vetting case, as it is or was.
 *
 * @param seenAs the roles under which the reader sees it
 * @param recommendation the one that stands; none while the case is in research
 * @param closure present where the case ended without a decision
 * @param superseded the refusal that an appeal took back
 * @param refusal what followed from a refusal by the force, also from one that was taken back
 * @param appealableUntil the last day on which the refusal could be appealed against in time
 * @param conflicts empty for researchers
 */
public record VettingCaseView(
        CaseId id,
        long version,
        List<Role> seenAs,
        Person officer,
        Force force,
        ClearanceLevel level,
        Ladder ladder,
        CasePurpose purpose,
        Optional<ApplicationId> applicationId,
        CaseState state,
        CaseTurn turn,
        Instant openedAt,
        Optional<Account> researcher,
        List<Check> checks,
        List<Clarification> clarifications,
        List<Risk> risks,
        List<Waiver> waivers,
        Optional<Recommendation> recommendation,
        Optional<Decision> decision,
        List<Condition> conditions,
        Optional<Rationale> rationale,
        Optional<Closure> closure,
        Optional<Decision> superseded,
        Optional<Refusal> refusal,
        Optional<LocalDate> appealableUntil,
        List<Conflict> conflicts,
        String policyVersion) {

    /** Whom the case is about. */
    public record Person(OfficerId id, Personal<String> name, Personal<String> staffNumber) {}

    /**
     * One check that the policy set asked for.
     *
     * @param waitingOn who is to do something about it; absent where it is settled
     */
    public record Check(
            CheckType type,
            CheckState state,
            Optional<CheckResult> result,
            Optional<CaseTurn> waitingOn,
            Optional<Personal<String>> reference,
            Optional<Personal<String>> finding,
            Optional<Account> recordedBy,
            Optional<Instant> recordedAt) {}

    /** A question to the applicant, and the answer once it came. */
    public record Clarification(
            Personal<String> question,
            Instant askedAt,
            Optional<Personal<String>> answer,
            Optional<Instant> answeredAt) {}

    /** A risk, and what was made of it. */
    public record Risk(
            RiskId id,
            RiskFactor factor,
            Personal<String> detail,
            Optional<CheckType> check,
            Account identifiedBy,
            Optional<Disposition> disposition,
            Optional<Personal<String>> reason) {}

    /** A check that need not be done until a day has passed. */
    public record Waiver(
            CheckType type, Personal<String> reason, LocalDate expiresOn, Account waivedBy) {}

    /** How the researcher would have the case end. */
    public record Recommendation(
            CaseOutcome outcome,
            Personal<String> reason,
            Account recommendedBy,
            Instant recommendedAt) {}

    /**
     * What was decided, by the force or by the national authority.
     *
     * @param adverse whether the force weighed anything adverse for it
     * @param reference the national authority's own
     */
    public record Decision(
            CaseOutcome outcome,
            boolean adverse,
            Account decidedBy,
            Role decidedAs,
            LocalDate decidedOn,
            Optional<LocalDate> validUntil,
            Optional<ClearanceId> clearanceId,
            Optional<Personal<String>> reference,
            String policyVersion) {}

    /** How the case ended without a decision. */
    public record Closure(
            CaseOutcome outcome, Personal<String> reason, Account closedBy, Instant closedAt) {}

    /** Somebody who declared an interest in the case. */
    public record Conflict(Account account, Optional<Personal<String>> detail) {}

    /**
     * Asks for a case; the reading of it is itself recorded, and where that fails nothing is shown.
     *
     * @param reason why it is read: an auditor must say so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR})
    public record Find(CaseId caseId, AsAt past, Optional<String> reason)
            implements Query<VettingCaseView> {}
}
