package org.muster.command.withdrawals;

import static org.muster.api.refusals.Rejection.NOTICE_ALREADY_SERVED;
import static org.muster.api.refusals.Rejection.NOTICE_NOT_SERVED;

import java.time.LocalDate;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Rejected;
import org.muster.api.withdrawals.NoticeOfAssessment;
import org.muster.api.withdrawals.WithdrawalCommand;
import org.muster.api.withdrawals.WithdrawalCommand.*;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.HarmTestNoted;
import org.muster.api.withdrawals.WithdrawalEvent.LeftBeforeOutcome;
import org.muster.api.withdrawals.WithdrawalEvent.NoticeServed;
import org.muster.api.withdrawals.WithdrawalEvent.ProceedingsWeighed;
import org.muster.api.withdrawals.WithdrawalEvent.RepresentationReceived;
import org.muster.api.withdrawals.WithdrawalEvent.SupporterNamed;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of a withdrawal assessment: what happens between its opening and its outcome. */
final class WithdrawalDecider {
    private WithdrawalDecider() {}

    static Decision<WithdrawalEvent> decide(
            WithdrawalCommand command, Withdrawal state, Facts facts) {
        return switch (command) {
            case OpenWithdrawal c -> OpeningRules.open(c, state, facts);
            case ServeNotice c -> serve(c, state, facts);
            case ReceiveRepresentation c -> hear(c, state, facts);
            case MakeRepresentations c -> TellingRules.answer(c, state, facts);
            case DiscloseGrounds c -> TellingRules.disclose(c, state, facts);
            case NoteHarmTest c -> test(c, state, facts);
            case WeighProceedings c -> weigh(c, state, facts);
            case NameSupporter c -> support(c, state, facts);
            case DecideWithdrawal c -> OutcomeRules.decide(c, state, facts);
            case ServeOutcome c -> TellingRules.serve(c, state, facts);
            case RecordAppealFinding c -> FindingRules.record(c, state, facts);
            case EndAsLeft c -> leave(c, state, facts);
        };
    }

    private static Decision<WithdrawalEvent> serve(ServeNotice c, Withdrawal state, Facts facts) {
        var open = Reach.open(c, state, facts);
        if (open.notice().isPresent()) throw new Rejected(NOTICE_ALREADY_SERVED);
        requireBetween("servedOn", c.servedOn(), open.matter().openedOn(), facts.today());
        var policy = facts.policy(open.matter().force());
        return Decision.of(
                new NoticeServed(
                        c.withdrawalId(),
                        c.servedOn(),
                        c.servedOn().plus(policy.aftercare().representation()),
                        policy.version()));
    }

    /** What comes late is still received while there is no outcome. */
    private static Decision<WithdrawalEvent> hear(
            ReceiveRepresentation c, Withdrawal state, Facts facts) {
        var open = Reach.open(c, state, facts);
        var served =
                open.notice()
                        .map(NoticeOfAssessment::servedOn)
                        .orElseThrow(() -> new Rejected(NOTICE_NOT_SERVED));
        requireBetween("receivedOn", c.receivedOn(), served, facts.today());
        return Decision.of(
                new RepresentationReceived(
                        c.withdrawalId(),
                        open.matter().officerId(),
                        c.receivedOn(),
                        c.content().map(Personal::of)));
    }

    private static Decision<WithdrawalEvent> test(NoteHarmTest c, Withdrawal state, Facts facts) {
        var open = Reach.open(c, state, facts);
        return Decision.of(
                new HarmTestNoted(
                        c.withdrawalId(), open.matter().officerId(), Personal.of(c.note())));
    }

    private static Decision<WithdrawalEvent> weigh(
            WeighProceedings c, Withdrawal state, Facts facts) {
        var open = Reach.open(c, state, facts);
        return Decision.of(
                new ProceedingsWeighed(
                        c.withdrawalId(),
                        open.matter().officerId(),
                        c.weighed(),
                        Personal.of(c.reason()),
                        facts.actor().account(),
                        facts.today()));
    }

    private static Decision<WithdrawalEvent> support(
            NameSupporter c, Withdrawal state, Facts facts) {
        var open = Reach.open(c, state, facts);
        return open.supporters().contains(c.supporter())
                ? Decision.nothing()
                : Decision.of(new SupporterNamed(c.withdrawalId(), c.supporter()));
    }

    private static Decision<WithdrawalEvent> leave(EndAsLeft c, Withdrawal state, Facts facts) {
        Reach.open(c, state, facts);
        return Decision.of(new LeftBeforeOutcome(c.withdrawalId(), c.leftOn()));
    }

    static void requireBetween(String field, LocalDate day, LocalDate first, LocalDate last) {
        BadField.unless(
                !day.isBefore(first) && !day.isAfter(last),
                field,
                "must be a day from " + first + " to " + last);
    }
}
