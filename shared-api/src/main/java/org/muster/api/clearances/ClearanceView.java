package org.muster.api.clearances;

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
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.clearances.conditions.Conditions.Review;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.views.AsAt;
import org.muster.api.withdrawals.WithdrawalId;

/**
 * One clearance on a day, with its conditions and all that happened to it; for the vetting unit.
 *
 * @param version of the officer's register
 * @param seenAs the roles under which the reader sees it
 * @param origin the clearance of another force on the strength of which it was granted
 * @param day the day that the state and the conditions are of
 * @param reviewBy the last day on which its annual review is in time, where it has one
 */
public record ClearanceView(
        ClearanceId id,
        long version,
        List<Role> seenAs,
        Officer officer,
        ClearanceLevel level,
        ClearanceState state,
        LocalDate day,
        LocalDate from,
        LocalDate to,
        Optional<LocalDate> reviewBy,
        Optional<CaseId> caseId,
        Optional<EarlierClearance> origin,
        List<Condition> conditions,
        List<Assessment> assessments,
        List<Entry> history) {

    /** Whose it is. */
    public record Officer(
            OfficerId id, Personal<String> name, Personal<String> staffNumber, Force force) {}

    /**
     * A condition that it carries or carried.
     *
     * @param overdue whether its review was late on that day
     * @param restriction what those who post the officer are told; absent where it does not bear
     */
    public record Condition(
            int number,
            Personal<String> text,
            Account owner,
            LocalDate reviewOn,
            boolean overdue,
            ConditionState state,
            Optional<Personal<String>> restriction,
            List<Review> reviews) {}

    /** A withdrawal assessment about it. */
    public record Assessment(WithdrawalId id, boolean open) {}

    /**
     * One event.
     *
     * @param words in which whoever did it gave the grounds, for those who may read them
     */
    public record Entry(
            String eventId,
            Instant at,
            String sentence,
            Account actor,
            Role actingAs,
            Optional<Personal<String>> words) {}

    /**
     * Asks for a clearance; the reading is recorded.
     *
     * @param reason why it is read, where the reader says so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR})
    public record Find(ClearanceId clearanceId, AsAt past, Optional<String> reason)
            implements Query<ClearanceView> {}
}
