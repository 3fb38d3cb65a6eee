package org.muster.api.clearances;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.refusals.BadField.checked;
import static org.muster.api.refusals.BadField.unless;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.Text;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.clearances.reviews.ReviewOutcome;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.Condition;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalOutcome;

/** Everything that can be ordered of an officer's clearances. */
public sealed interface ClearanceCommand extends Command {
    OfficerId officerId();

    @Override
    default ClearanceRegisterId target() {
        return new ClearanceRegisterId(officerId());
    }

    /**
     * Puts a clearance on the register; follows only from the decision of a vetting case.
     *
     * @param restrictions for a condition, by its place from 1 on, what bears on the posting
     */
    @Needs(Role.SERVICE)
    record GrantClearance(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            ClearanceLevel level,
            LocalDate from,
            LocalDate to,
            boolean conditional,
            List<Condition> conditions,
            Map<Integer, String> restrictions,
            Optional<CaseId> caseId)
            implements ClearanceCommand, Begins {

        /** A grant whose conditions, if it has any, are not listed. */
        public GrantClearance(
                OfficerId officerId,
                Force force,
                ClearanceId clearanceId,
                ClearanceLevel level,
                LocalDate from,
                LocalDate to,
                boolean conditional,
                Optional<CaseId> caseId) {
            this(
                    officerId,
                    force,
                    clearanceId,
                    level,
                    from,
                    to,
                    conditional,
                    List.of(),
                    Map.of(),
                    caseId);
        }

        /** The same grant with another last day. */
        public GrantClearance until(LocalDate last) {
            return new GrantClearance(
                    officerId,
                    force,
                    clearanceId,
                    level,
                    from,
                    last,
                    conditional,
                    conditions,
                    restrictions,
                    caseId);
        }

        /** The same grant with the conditions that its decision attached, and what bears. */
        public GrantClearance under(List<Condition> attached, Map<Integer, String> bearing) {
            return new GrantClearance(
                    officerId,
                    force,
                    clearanceId,
                    level,
                    from,
                    to,
                    conditional,
                    attached,
                    bearing,
                    caseId);
        }
    }

    /** Takes back a grant that was recorded by mistake; follows only from a correction. */
    @Needs(Role.SERVICE)
    record AnnulClearance(OfficerId officerId, Force force, ClearanceId clearanceId, CaseId caseId)
            implements ClearanceCommand {}

    /**
     * Says how a clearance should have been granted; follows only from a correction.
     *
     * @param added conditions that should have been attached, beside those that were
     */
    @Needs(Role.SERVICE)
    record CorrectGrant(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            CaseId caseId,
            LocalDate from,
            LocalDate to,
            boolean conditional,
            List<Condition> added)
            implements ClearanceCommand {}

    /** Lets nobody rely on a clearance until it is reinstated. */
    @Needs(VETTING_DECISION_MAKER)
    record SuspendClearance(OfficerId officerId, ClearanceId clearanceId, String grounds)
            implements ClearanceCommand {
        public SuspendClearance {
            grounds = checked("grounds", grounds, Text::passage);
        }
    }

    @Needs(VETTING_DECISION_MAKER)
    record ReinstateClearance(OfficerId officerId, ClearanceId clearanceId, String grounds)
            implements ClearanceCommand {
        public ReinstateClearance {
            grounds = checked("grounds", grounds, Text::passage);
        }
    }

    /** Ends a clearance that is no longer needed. */
    @Needs(VETTING_DECISION_MAKER)
    record CancelClearance(OfficerId officerId, ClearanceId clearanceId, String reason)
            implements ClearanceCommand {
        public CancelClearance {
            reason = checked("reason", reason, Text::passage);
        }
    }

    /** Ends everything an officer holds; follows only from the record of the officer's leaving. */
    @Needs(Role.SERVICE)
    record TerminateClearances(OfficerId officerId, Force force, LocalDate on)
            implements ClearanceCommand, Begins {}

    /**
     * Says whether a condition bears on the posting.
     *
     * @param restriction one sentence for those who post the officer, never why; none where it does
     *     not bear
     */
    @Needs(VETTING_DECISION_MAKER)
    record StateBearing(
            OfficerId officerId, ClearanceId clearanceId, int number, Optional<String> restriction)
            implements ClearanceCommand {
        public StateBearing {
            restriction = restriction.map(text -> checked("restriction", text, Text::line));
        }
    }

    @Needs({VETTING_DECISION_MAKER, VETTING_RESEARCHER})
    record ReviewCondition(
            OfficerId officerId,
            ClearanceId clearanceId,
            int number,
            String note,
            LocalDate nextReviewOn)
            implements ClearanceCommand {
        public ReviewCondition {
            note = checked("note", note, Text::passage);
        }
    }

    /** Says that a condition binds no more: it was met, or is removed. */
    @Needs(VETTING_DECISION_MAKER)
    record EndCondition(
            OfficerId officerId,
            ClearanceId clearanceId,
            int number,
            ConditionState as,
            String reason)
            implements ClearanceCommand {
        public EndCondition {
            unless(as != ConditionState.IN_FORCE, "as", "must be MET or REMOVED");
            reason = checked("reason", reason, Text::passage);
        }
    }

    /**
     * Records the annual integrity and vetting review; the next falls due a year after it.
     *
     * @param reviewCase names the case that is opened, where it leads to one
     */
    @Needs({VETTING_DECISION_MAKER, VETTING_RESEARCHER})
    record ReviewClearance(
            OfficerId officerId,
            ClearanceId clearanceId,
            ReviewOutcome outcome,
            String note,
            CaseId reviewCase)
            implements ClearanceCommand {
        public ReviewClearance {
            note = checked("note", note, Text::passage);
        }
    }

    /** Notes that a withdrawal assessment began; follows only from its opening. */
    @Needs(Role.SERVICE)
    record NoteAssessment(
            OfficerId officerId, Force force, ClearanceId clearanceId, WithdrawalId assessment)
            implements ClearanceCommand {}

    /** Keeps or withdraws a clearance; follows only from the outcome of its assessment. */
    @Needs(Role.SERVICE)
    record ConcludeAssessment(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            WithdrawalId assessment,
            WithdrawalOutcome outcome)
            implements ClearanceCommand {}

    /** Gives back what was withdrawn; follows only from an appeal that was allowed. */
    @Needs(Role.SERVICE)
    record RestoreClearance(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            WithdrawalId assessment,
            LocalDate on)
            implements ClearanceCommand {}
}
