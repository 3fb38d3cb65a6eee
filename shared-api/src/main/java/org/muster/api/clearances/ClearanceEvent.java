package org.muster.api.clearances;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.clearances.reviews.ReviewOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;
import org.muster.api.withdrawals.WithdrawalId;

/** Everything that can have happened to an officer's clearances. Stored for ever: only ever add. */
public sealed interface ClearanceEvent extends Event {
    OfficerId officerId();

    /**
     * A clearance was put on the register.
     *
     * @param from the first day it is live
     * @param to the last day it is live, inclusive
     */
    record ClearanceGranted(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            ClearanceLevel level,
            LocalDate from,
            LocalDate to,
            boolean conditional,
            Optional<CaseId> caseId)
            implements ClearanceEvent {}

    /** Nobody may rely on it from that day on, until it is reinstated. */
    record ClearanceSuspended(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            LocalDate on,
            @Classified(VETTING) Personal<String> grounds)
            implements ClearanceEvent {}

    record ClearanceReinstated(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            LocalDate on,
            @Classified(VETTING) Personal<String> grounds)
            implements ClearanceEvent {}

    /** It is no longer needed. */
    record ClearanceCancelled(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            LocalDate on,
            @Classified(VETTING) Personal<String> reason)
            implements ClearanceEvent {}

    /** An assessment ended with the withdrawal of the clearance. */
    record ClearanceWithdrawn(
            OfficerId officerId, ClearanceId clearanceId, LocalDate on, WithdrawalId assessment)
            implements ClearanceEvent {}

    /** An appeal against its withdrawal was allowed: from that day on it is held again. */
    record ClearanceRestored(
            OfficerId officerId, ClearanceId clearanceId, LocalDate on, WithdrawalId assessment)
            implements ClearanceEvent {}

    /**
     * The officer left: from that day on nothing is held, and nothing more is granted.
     *
     * @param rule by which that follows
     */
    record ClearancesTerminated(
            OfficerId officerId,
            LocalDate on,
            @NotPersonal(because = "cites a regulation") String rule)
            implements ClearanceEvent {}

    /**
     * A grant carries a condition.
     *
     * @param number names it among the conditions of its clearance
     */
    record ConditionImposed(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            int number,
            @Classified(VETTING) Personal<String> text,
            Account owner,
            LocalDate reviewOn)
            implements ClearanceEvent {}

    /**
     * It was said whether a condition bears on the posting.
     *
     * @param restriction what those who post the officer must know, and no more; absent where it
     *     does not bear
     */
    record BearingStated(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            int number,
            LocalDate on,
            @Classified(VETTING) Optional<Personal<String>> restriction)
            implements ClearanceEvent {}

    record ConditionReviewed(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            int number,
            LocalDate on,
            @Classified(VETTING) Personal<String> note,
            LocalDate nextReviewOn)
            implements ClearanceEvent {}

    /**
     * A condition binds no more.
     *
     * @param last whether none is left in force on that clearance
     */
    record ConditionEnded(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            int number,
            LocalDate on,
            ConditionState as,
            @Classified(VETTING) Personal<String> reason,
            boolean last)
            implements ClearanceEvent {}

    /**
     * The annual integrity and vetting review was done.
     *
     * @param reviewCase the case that it led to
     */
    record ClearanceReviewed(
            @Subject OfficerId officerId,
            ClearanceId clearanceId,
            LocalDate on,
            ReviewOutcome outcome,
            @Classified(VETTING) Personal<String> note,
            Optional<CaseId> reviewCase)
            implements ClearanceEvent {}

    /** A correction took back the decision that granted it: it was never held. */
    record ClearanceAnnulled(OfficerId officerId, ClearanceId clearanceId, CaseId caseId)
            implements ClearanceEvent {}

    /**
     * A correction says how it should have been granted.
     *
     * @param conditional whether conditions count; if not, none ever did
     */
    record GrantCorrected(
            OfficerId officerId,
            ClearanceId clearanceId,
            CaseId caseId,
            LocalDate from,
            LocalDate to,
            boolean conditional)
            implements ClearanceEvent {}

    /** A withdrawal assessment about a clearance began. */
    record AssessmentBegun(OfficerId officerId, ClearanceId clearanceId, WithdrawalId assessment)
            implements ClearanceEvent {}

    /** A withdrawal assessment ended, and the clearance was kept. */
    record ClearanceRetained(OfficerId officerId, ClearanceId clearanceId, WithdrawalId assessment)
            implements ClearanceEvent {}
}
