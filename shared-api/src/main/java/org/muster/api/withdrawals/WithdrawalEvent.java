package org.muster.api.withdrawals;

import static org.muster.api.personal.Classified.Category.IDENTITY;
import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Classified;
import org.muster.api.personal.NotPersonal;
import org.muster.api.personal.Personal;
import org.muster.api.personal.Subject;
import org.muster.api.vetting.Rationale;

/** Everything that can have happened to a withdrawal assessment. Stored for ever: only ever add. */
public sealed interface WithdrawalEvent extends Event {
    WithdrawalId withdrawalId();

    record WithdrawalOpened(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            Force force,
            @Classified(IDENTITY) Optional<Personal<Account>> account,
            Optional<Account> lineManager,
            ClearanceId clearanceId,
            ClearanceLevel level,
            @Classified(VETTING) Personal<String> grounds,
            Account openedBy,
            LocalDate openedOn)
            implements WithdrawalEvent {}

    /**
     * The officer was served with the notice.
     *
     * @param representationsUntil the last day for representations, inclusive
     */
    record NoticeServed(
            WithdrawalId withdrawalId,
            LocalDate servedOn,
            LocalDate representationsUntil,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements WithdrawalEvent {}

    record RepresentationReceived(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            LocalDate receivedOn,
            @Classified(VETTING) Optional<Personal<String>> content)
            implements WithdrawalEvent {}

    record HarmTestNoted(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            @Classified(VETTING) Personal<String> note)
            implements WithdrawalEvent {}

    /** It was said how the assessment stands to other proceedings about the matter. */
    record ProceedingsWeighed(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            Weighed weighed,
            @Classified(VETTING) Personal<String> reason,
            Account weighedBy,
            LocalDate weighedOn)
            implements WithdrawalEvent {}

    record SupporterNamed(WithdrawalId withdrawalId, Supporter supporter)
            implements WithdrawalEvent {}

    record WithdrawalDecided(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            WithdrawalOutcome outcome,
            Rationale rationale,
            Account decidedBy,
            LocalDate decidedOn,
            @NotPersonal(because = "names a policy set") String policyVersion)
            implements WithdrawalEvent {}

    /**
     * The officer was told the grounds, as far as the harm test allows.
     *
     * @param withheld what was left out
     * @param text what the officer reads
     */
    record GroundsDisclosed(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            Disclosure disclosure,
            Optional<HarmReason> because,
            @Classified(VETTING) Optional<Personal<String>> withheld,
            @Classified(VETTING) Personal<String> text,
            Account disclosedBy,
            LocalDate disclosedOn)
            implements WithdrawalEvent {}

    /**
     * The officer was told why the assessment ended as it did, as far as the harm test allows.
     *
     * @param withheld what was left out
     * @param text what the officer reads
     */
    record OutcomeServed(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            Disclosure disclosure,
            Optional<HarmReason> because,
            @Classified(VETTING) Optional<Personal<String>> withheld,
            @Classified(VETTING) Personal<String> text,
            Account servedBy,
            LocalDate servedOn)
            implements WithdrawalEvent {}

    /** An appeal against the withdrawal was heard, and came to this. */
    record AppealFindingRecorded(
            WithdrawalId withdrawalId,
            @Subject OfficerId officerId,
            AppealBody body,
            AppealFinding finding,
            LocalDate foundOn,
            @Classified(VETTING) Personal<String> reference,
            Account recordedBy)
            implements WithdrawalEvent {}

    /** The officer left while the assessment was under way: there will be no outcome. */
    record LeftBeforeOutcome(WithdrawalId withdrawalId, LocalDate leftOn)
            implements WithdrawalEvent {}
}
