package org.muster.api.appeals;

import static org.muster.api.personal.Classified.Category.IDENTITY;
import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;

/** Everything that can have happened to an appeal. Stored for ever: only ever add. */
public sealed interface AppealEvent extends Event {
    AppealId appealId();

    /**
     * A refusal was appealed against.
     *
     * @param lateReason why it came after the window had closed; only where it did
     * @param window the time in which it could be lodged, with its arithmetic
     * @param onBehalf whether an appeals officer recorded it for the applicant
     */
    record AppealLodged(
            AppealId appealId,
            CaseId caseId,
            @Subject OfficerId officerId,
            Force force,
            @Classified(IDENTITY) Optional<Personal<Account>> account,
            Optional<Account> lineManager,
            ClearanceLevel level,
            List<Ground> grounds,
            @Classified(VETTING) Personal<String> statement,
            @Classified(VETTING) Optional<Personal<String>> lateReason,
            LocalDate lodgedOn,
            AppealWindow window,
            boolean inTime,
            boolean onBehalf,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements AppealEvent {}

    /** It is heard although it is late. */
    record LateReasonAccepted(
            AppealId appealId,
            @Subject OfficerId officerId,
            LateReason because,
            @Classified(VETTING) Personal<String> reason,
            Account decidedBy)
            implements AppealEvent {}

    /** It is late, and so it is not heard. */
    record LateReasonRefused(
            AppealId appealId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> reason,
            Account decidedBy)
            implements AppealEvent {}

    record AppealAllocated(AppealId appealId, Account hearer) implements AppealEvent {}

    /**
     * It was heard and decided.
     *
     * @param newCase the case in which a remitted refusal is decided anew
     */
    record AppealDecided(
            AppealId appealId,
            CaseId caseId,
            @Subject OfficerId officerId,
            AppealOutcome outcome,
            Rationale rationale,
            List<Condition> conditions,
            Account decidedBy,
            Role decidedAs,
            LocalDate heardOn,
            LocalDate decidedOn,
            Optional<CaseId> newCase,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements AppealEvent {}
}
