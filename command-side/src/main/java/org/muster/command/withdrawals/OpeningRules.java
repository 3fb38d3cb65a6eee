package org.muster.command.withdrawals;

import static org.muster.api.policies.PolicySet.Ladder.NATIONAL;
import static org.muster.api.refusals.Rejection.CLEARANCE_ENDED;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.NATIONAL_NOT_WITHDRAWN;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;

import java.util.Optional;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceCommand.NoteAssessment;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Held;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.withdrawals.WithdrawalCommand.OpenWithdrawal;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalOpened;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.withdrawals.Withdrawal.NotOpened;

/** When an assessment may be opened: about a clearance of the force that is live or suspended. */
final class OpeningRules {
    private OpeningRules() {}

    static Decision<WithdrawalEvent> open(OpenWithdrawal c, Withdrawal state, Facts facts) {
        var events = facts.events(c.officerId(), OfficerEvent.class);
        var officer = registered(events.stream().findFirst());
        facts.allow(c, guard(officer));
        if (!(state instanceof NotOpened)) throw new Rejected(ID_TAKEN);
        if (events.getLast() instanceof OfficerLeft) throw new Rejected(OFFICER_HAS_LEFT);
        var force = officer.officer().force();
        var held = held(c, facts, facts.policy(force));
        return Decision.<WithdrawalEvent>of(opened(c, officer, held, facts))
                .also(new NoteAssessment(c.officerId(), force, c.clearanceId(), c.withdrawalId()));
    }

    private static WithdrawalOpened opened(
            OpenWithdrawal c, OfficerRegistered officer, Held held, Facts facts) {
        return new WithdrawalOpened(
                c.withdrawalId(),
                c.officerId(),
                officer.officer().force(),
                officer.account(),
                officer.officer().lineManager(),
                c.clearanceId(),
                held.level(),
                Personal.of(c.grounds()),
                facts.actor().account(),
                facts.today());
    }

    private static Held held(OpenWithdrawal c, Facts facts, PolicySet policy) {
        var register = new ClearanceRegisterId(c.officerId());
        var clearances = Clearances.of(facts.events(register, ClearanceEvent.class));
        var held = clearances.find(c.clearanceId()).orElseThrow(Unknown::new);
        if (clearances.stateOf(held, facts.today(), policy).hasEnded()) {
            throw new Rejected(CLEARANCE_ENDED);
        }
        var national = policy.level(held.level()).map(l -> l.ladder() == NATIONAL).orElse(false);
        if (national) throw new Rejected(NATIONAL_NOT_WITHDRAWN);
        return held;
    }

    private static OfficerRegistered registered(Optional<OfficerEvent> first) {
        return first.filter(OfficerRegistered.class::isInstance)
                .map(OfficerRegistered.class::cast)
                .orElseThrow(Unknown::new);
    }

    private static Guard guard(OfficerRegistered e) {
        return Guard.about(
                        e.officer().force(),
                        e.account().flatMap(Personal::present),
                        e.officer().lineManager())
                .barringLineManager();
    }
}
