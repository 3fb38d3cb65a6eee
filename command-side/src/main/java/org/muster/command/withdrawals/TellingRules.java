package org.muster.command.withdrawals;

import static org.muster.api.refusals.Rejection.ASSESSMENT_ENDED;
import static org.muster.api.refusals.Rejection.ASSESSMENT_NOT_DECIDED;
import static org.muster.api.refusals.Rejection.OUTCOME_ALREADY_SERVED;
import static org.muster.api.refusals.Rejection.REPRESENTATIONS_CLOSED;
import static org.muster.api.refusals.Rejection.SERVED_ON_AN_IMPOSSIBLE_DAY;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.withdrawals.NoticeOfAssessment;
import org.muster.api.withdrawals.WithdrawalCommand;
import org.muster.api.withdrawals.WithdrawalCommand.DiscloseGrounds;
import org.muster.api.withdrawals.WithdrawalCommand.MakeRepresentations;
import org.muster.api.withdrawals.WithdrawalCommand.ServeOutcome;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.GroundsDisclosed;
import org.muster.api.withdrawals.WithdrawalEvent.OutcomeServed;
import org.muster.api.withdrawals.WithdrawalEvent.RepresentationReceived;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.withdrawals.Withdrawal.Ended;
import org.muster.command.withdrawals.Withdrawal.NotOpened;
import org.muster.command.withdrawals.Withdrawal.Open;

/** What the officer is told of an assessment, and what the officer answers. */
final class TellingRules {
    private TellingRules() {}

    /** For the officer there is nothing before the notice: not even that an assessment is open. */
    static Decision<WithdrawalEvent> answer(MakeRepresentations c, Withdrawal state, Facts facts) {
        if (!noticed(state)) throw new Unknown();
        var open = Reach.open(c, state, facts);
        var notice = open.notice().orElseThrow();
        if (!notice.isAnswerableOn(facts.today())) throw closed(notice);
        return Decision.of(
                new RepresentationReceived(
                        c.withdrawalId(),
                        open.matter().officerId(),
                        facts.today(),
                        Optional.of(Personal.of(c.content()))));
    }

    static Decision<WithdrawalEvent> disclose(DiscloseGrounds c, Withdrawal state, Facts facts) {
        var matter = Reach.open(c, state, facts).matter();
        c.withholding().require(facts.policy(matter.force()).appeals());
        return Decision.of(
                new GroundsDisclosed(
                        c.withdrawalId(),
                        matter.officerId(),
                        c.withholding().disclosure(),
                        c.withholding().because(),
                        c.withholding().withheld().map(Personal::of),
                        Personal.of(c.text()),
                        facts.actor().account(),
                        facts.today()));
    }

    static Decision<WithdrawalEvent> serve(ServeOutcome c, Withdrawal state, Facts facts) {
        var ended = decided(c, state, facts);
        if (ended.told()) throw new Rejected(OUTCOME_ALREADY_SERVED);
        c.withholding().require(facts.policy(ended.matter().force()).appeals());
        var servedOn = c.servedOn().orElse(facts.today());
        if (servedOn.isBefore(ended.verdict().orElseThrow().on())
                || servedOn.isAfter(facts.today())) {
            throw new Rejected(SERVED_ON_AN_IMPOSSIBLE_DAY);
        }
        return Decision.of(
                new OutcomeServed(
                        c.withdrawalId(),
                        ended.matter().officerId(),
                        c.withholding().disclosure(),
                        c.withholding().because(),
                        c.withholding().withheld().map(Personal::of),
                        Personal.of(c.text()),
                        facts.actor().account(),
                        servedOn));
    }

    /** An assessment that ended with an outcome. */
    static Ended decided(WithdrawalCommand c, Withdrawal state, Facts facts) {
        return switch (state) {
            case NotOpened _ -> throw new Unknown();
            case Open open -> {
                facts.allow(c, open.matter().guard());
                throw new Rejected(ASSESSMENT_NOT_DECIDED);
            }
            case Ended ended -> {
                facts.allow(c, ended.matter().guard());
                if (ended.verdict().isEmpty()) throw new Rejected(ASSESSMENT_ENDED);
                yield ended;
            }
        };
    }

    private static boolean noticed(Withdrawal state) {
        return switch (state) {
            case NotOpened _ -> false;
            case Open open -> open.notice().isPresent();
            case Ended ended -> ended.noticed();
        };
    }

    private static Rejected closed(NoticeOfAssessment notice) {
        return new Rejected(
                REPRESENTATIONS_CLOSED,
                REPRESENTATIONS_CLOSED.sentence() + " " + notice.arithmetic());
    }
}
