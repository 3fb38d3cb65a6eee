package org.muster.api.appeals;

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
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.VettingCaseView.Person;
import org.muster.api.views.AsAt;

/**
 * One appeal, as it is or was.
 *
 * @param seenAs the roles under which the reader sees it
 * @param caseId the case whose refusal it is against
 * @param onBehalf whether an appeals officer recorded it for the applicant
 */
public record AppealView(
        AppealId id,
        long version,
        List<Role> seenAs,
        Person officer,
        Force force,
        ClearanceLevel level,
        CaseId caseId,
        AppealState state,
        AppealState.Turn turn,
        List<Ground> grounds,
        Personal<String> statement,
        Optional<Personal<String>> lateReason,
        LocalDate lodgedOn,
        boolean onBehalf,
        boolean inTime,
        AppealWindow window,
        Optional<Lateness> lateness,
        Optional<Account> hearer,
        Optional<Decision> decision,
        List<Entry> history,
        String policyVersion) {

    /**
     * What was made of its lateness.
     *
     * @param because the reason that was accepted; absent where none was
     */
    public record Lateness(
            Optional<LateReason> because, Personal<String> reason, Account decidedBy) {}

    /**
     * How it was decided.
     *
     * @param newCase the case in which a remitted refusal is decided anew
     */
    public record Decision(
            AppealOutcome outcome,
            Rationale rationale,
            List<Condition> conditions,
            Account decidedBy,
            Role decidedAs,
            LocalDate heardOn,
            LocalDate decidedOn,
            Optional<CaseId> newCase,
            String policyVersion) {}

    /** One thing that happened to it, in a sentence. */
    public record Entry(
            String eventId, Instant at, String sentence, Account actor, Role actingAs) {}

    /**
     * Asks for an appeal; the reading of it is itself recorded, and where that fails nothing is
     * shown. A decision-maker sees those that are theirs to hear.
     *
     * @param reason why it is read: an auditor must say so
     */
    @Needs({APPEALS_OFFICER, VETTING_DECISION_MAKER, AUDITOR})
    public record Find(AppealId appealId, AsAt past, Optional<String> reason)
            implements Query<AppealView> {}
}
