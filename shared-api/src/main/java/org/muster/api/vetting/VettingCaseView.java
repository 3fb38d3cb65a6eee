package org.muster.api.vetting;

import static org.muster.api.access.Role.ADMINISTRATOR;
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
import org.muster.api.vetting.corrections.Correction;
import org.muster.api.vetting.parties.ThirdParty;
import org.muster.api.vetting.quality.Sample;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckState;
import org.muster.api.vetting.research.CheckTurn;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.Disposition;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.research.RiskId;
import org.muster.api.vetting.review.DecisionFlag;
import org.muster.api.vetting.review.ReviewFinding;
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
 * @param conflicts empty for researchers, as are flags, reviews and the sample
 * @param flags why the decision must be looked at again; empty once it was
 * @param changeSinceRefusal what the vetting unit said has changed since a refusal at the level
 * @param earlier how the officer's other cases ended
 * @param decisionEvent by which the decision that stands was recorded, or corrected last
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
        List<ThirdParty> thirdParties,
        Optional<Recommendation> recommendation,
        Optional<Decision> decision,
        List<Condition> conditions,
        Optional<Rationale> rationale,
        Optional<Closure> closure,
        Optional<Decision> superseded,
        Optional<Refusal> refusal,
        Optional<LocalDate> appealableUntil,
        List<Conflict> conflicts,
        List<DecisionFlag> flags,
        List<Review> reviews,
        Optional<Sample> sample,
        Optional<Personal<String>> changeSinceRefusal,
        List<Earlier> earlier,
        CaseClock.Days days,
        List<Step> story,
        String policyVersion,
        Optional<String> decisionEvent,
        List<Correction> corrections) {

    /** Whom the case is about. */
    public record Person(OfficerId id, Personal<String> name, Personal<String> staffNumber) {}

    /**
     * One check that the policy set asked for.
     *
     * @param waitingOn who is to do something about it; absent where it is settled
     * @param asked the source that was asked last; absent where none was
     * @param resolution what a trace came to
     */
    public record Check(
            CheckType type,
            CheckState state,
            Optional<CheckResult> result,
            Optional<CheckTurn> waitingOn,
            Optional<Asked> asked,
            Optional<Personal<String>> reference,
            Optional<Personal<String>> finding,
            Optional<Account> recordedBy,
            Optional<Instant> recordedAt,
            Optional<Resolution> resolution) {}

    /** The source that was asked for a check. */
    public record Asked(Personal<String> source, Account askedBy, Instant askedAt) {}

    /** What a trace came to, and why. */
    public record Resolution(
            CheckResult result, Personal<String> reason, Account resolvedBy, Instant resolvedAt) {}

    /**
     * One request to the applicant for everything that is missing.
     *
     * @param answer to all that was left; absent where every item was answered by itself
     * @param answeredAt when nothing was left to be answered
     */
    public record Clarification(
            Personal<String> question,
            Instant askedAt,
            List<Item> items,
            Optional<Personal<String>> answer,
            Optional<Instant> answeredAt) {}

    /** One of the things that are asked for, and the answer once it came. */
    public record Item(
            int number,
            Optional<MissingItem> code,
            Optional<Personal<String>> words,
            Optional<Personal<String>> answer,
            Optional<Instant> answeredAt) {}

    /**
     * One step of the case, in a sentence that tells nothing of what was found.
     *
     * @param supersededBy the correction that says that it was recorded wrongly
     */
    public record Step(
            Instant at,
            Account actor,
            Role actingAs,
            String sentence,
            String eventId,
            Optional<String> supersededBy) {}

    /** A risk, and what was made of it. */
    public record Risk(
            RiskId id,
            RiskFactor factor,
            Personal<String> detail,
            Optional<CheckType> check,
            Account identifiedBy,
            Optional<Disposition> disposition,
            Optional<Personal<String>> reason) {}

    /**
     * A check that need not be done until a day has passed.
     *
     * @param stands whether it stands in for a result on the day asked about
     * @param done whether the check was done all the same
     */
    public record Waiver(
            CheckType type,
            Personal<String> reason,
            LocalDate expiresOn,
            Account waivedBy,
            boolean stands,
            boolean done) {}

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
     * @param carried the checks without which it was granted
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
            List<CheckType> carried,
            String policyVersion) {}

    /** How the case ended without a decision. */
    public record Closure(
            CaseOutcome outcome, Personal<String> reason, Account closedBy, Instant closedAt) {}

    /**
     * Somebody who has an interest in the case.
     *
     * @param foundBy who found it out; absent where it was declared
     */
    public record Conflict(
            Account account, Optional<Personal<String>> detail, Optional<Account> foundBy) {}

    /** What a second look at the decision came to. */
    public record Review(
            ReviewFinding finding,
            Personal<String> reason,
            Account reviewedBy,
            Instant reviewedAt) {}

    /** How another case of the same officer ended. */
    public record Earlier(
            CaseId id, ClearanceLevel level, CaseOutcome outcome, LocalDate endedOn) {}

    /**
     * Asks for a case; the reading of it is itself recorded, and where that fails nothing is shown.
     * An administrator finds it only while it is open to them in an emergency.
     *
     * @param reason why it is read: an auditor must say so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR, ADMINISTRATOR})
    public record Find(CaseId caseId, AsAt past, Optional<String> reason)
            implements Query<VettingCaseView> {}
}
