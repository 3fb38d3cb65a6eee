package org.muster.api.withdrawals;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.access.Role;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Rationale;
import org.muster.api.views.AsAt;

/**
 * One withdrawal assessment: it stays readable whatever became of the officer.
 *
 * @param version of the assessment's stream
 * @param seenAs the roles under which the reader sees it
 * @param disclosed what the officer was told of the grounds
 * @param letter what the officer was told of the outcome
 * @param appeals what was found on appeal, in the order of the bodies
 * @param leftOn the day on which the officer left before there was an outcome
 */
public record WithdrawalView(
        WithdrawalId id,
        long version,
        List<Role> seenAs,
        Officer officer,
        ClearanceId clearanceId,
        ClearanceLevel level,
        WithdrawalState state,
        Account openedBy,
        LocalDate openedOn,
        Personal<String> grounds,
        Optional<Notice> notice,
        List<Representation> representations,
        Optional<Personal<String>> harmTest,
        Optional<Proceedings> proceedings,
        List<Supporter> supporters,
        Optional<Told> disclosed,
        Optional<Decision> decision,
        Optional<Told> letter,
        List<Appeal> appeals,
        Optional<LocalDate> leftOn,
        List<Entry> history) {

    /** Whose clearance it is about. */
    public record Officer(
            OfficerId id, Personal<String> name, Personal<String> staffNumber, Force force) {}

    /**
     * The notice that was served.
     *
     * @param until the last day for representations, inclusive
     */
    public record Notice(LocalDate servedOn, LocalDate until, String policyVersion) {}

    /**
     * What the officer was told, after the harm test.
     *
     * @param because the reason of the harm test for which something was withheld
     * @param withheld what that was; never shown to the officer
     * @param text what the officer reads
     */
    public record Told(
            Disclosure disclosure,
            Optional<HarmReason> because,
            Optional<Personal<String>> withheld,
            Personal<String> text,
            Account by,
            LocalDate on) {}

    /** How it stands to other proceedings, as was said last. */
    public record Proceedings(Weighed weighed, Personal<String> reason, Account by, LocalDate on) {}

    /** What the officer had to say. */
    public record Representation(LocalDate receivedOn, Optional<Personal<String>> content) {}

    /** The outcome, with its reasons in the steps of the decision model. */
    public record Decision(
            WithdrawalOutcome outcome,
            Rationale rationale,
            Account decidedBy,
            LocalDate decidedOn,
            String policyVersion) {}

    /** What an appeal against the withdrawal came to. */
    public record Appeal(
            AppealBody body,
            AppealFinding finding,
            LocalDate foundOn,
            Personal<String> reference,
            Account recordedBy) {}

    /** One event, in a sentence. */
    public record Entry(
            String eventId, Instant at, String sentence, Account actor, Role actingAs) {}

    /**
     * Asks for an assessment; the reading is recorded.
     *
     * @param reason why it is read, where the reader says so
     */
    @Needs({VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR})
    public record Find(WithdrawalId withdrawalId, AsAt past, Optional<String> reason)
            implements Query<WithdrawalView> {}
}
