package org.muster.command.appeals;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.ALREADY_APPEALED;
import static org.muster.api.refusals.Rejection.APPEAL_ENDED;
import static org.muster.api.refusals.Rejection.GROUND_UNKNOWN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.LATE_REASON_UNKNOWN;
import static org.muster.api.refusals.Rejection.NOT_LATE;
import static org.muster.api.refusals.Rejection.OUT_OF_TIME;
import static org.muster.api.refusals.Rejection.TOOK_PART_BEFORE;

import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.appeals.AppealCommand;
import org.muster.api.appeals.AppealCommand.*;
import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.*;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.appeals.Appeal.*;
import org.muster.command.support.Claim;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.support.Roll;

/** The rules of an appeal: how it is lodged, whether it is in time, and who hears it. */
final class AppealDecider {
    private AppealDecider() {}

    static Decision<AppealEvent> decide(AppealCommand command, Appeal state, Facts facts) {
        return switch (command) {
            case LodgeAppeal c -> lodge(c, state, facts);
            case AcceptLateReason c -> accept(c, state, facts);
            case RefuseLateReason c -> refuse(c, state, facts);
            case AllocateAppeal c -> allocate(c, state, facts);
            case DecideAppeal c -> HearingRules.decide(c, state, facts);
        };
    }

    private static Decision<AppealEvent> lodge(LodgeAppeal c, Appeal state, Facts facts) {
        var refused = RefusedCase.of(c.caseId(), facts);
        var role = facts.allow(c, refused.guard());
        if (!(state instanceof NotLodged)) throw new Rejected(ID_TAKEN);
        var window = refused.window();
        var known = facts.policy(refused.opened().force()).appeals().grounds().keySet();
        if (!known.containsAll(c.grounds())) throw new Rejected(GROUND_UNKNOWN);
        var inTime = window.isOpenOn(facts.today());
        if (!inTime && c.lateReason().isEmpty()) throw late(window);
        var lodged = lodged(c, refused, role == APPEALS_OFFICER, facts);
        return Decision.<AppealEvent>of(lodged)
                .taking(new Claim("appeal", c.caseId().key()), ALREADY_APPEALED);
    }

    private static Decision<AppealEvent> accept(AcceptLateReason c, Appeal state, Facts facts) {
        var late = toWeigh(c, state, facts);
        var policy = facts.policy(late.matter().force());
        if (!policy.appeals().lateReasons().containsKey(c.because())) {
            throw new Rejected(LATE_REASON_UNKNOWN);
        }
        return Decision.of(
                new LateReasonAccepted(
                        c.appealId(),
                        late.matter().officerId(),
                        c.because(),
                        Personal.of(c.reason()),
                        facts.actor().account()));
    }

    private static Decision<AppealEvent> refuse(RefuseLateReason c, Appeal state, Facts facts) {
        var late = toWeigh(c, state, facts);
        return Decision.of(
                new LateReasonRefused(
                        c.appealId(),
                        late.matter().officerId(),
                        Personal.of(c.reason()),
                        facts.actor().account()));
    }

    private static Decision<AppealEvent> allocate(AllocateAppeal c, Appeal state, Facts facts) {
        var lodged = reached(c, state, facts);
        facts.allow(c, RefusedCase.of(lodged.matter().caseId(), facts).guard());
        var accepted = HearingRules.toBeHeard(lodged);
        requireUninvolved(lodged, c.hearer(), facts);
        Roll.colleague(
                c.hearer(),
                lodged.matter().force(),
                facts,
                APPEALS_OFFICER,
                VETTING_DECISION_MAKER);
        return accepted.hearer().equals(Optional.of(c.hearer()))
                ? Decision.nothing()
                : Decision.of(new AppealAllocated(c.appealId(), c.hearer()));
    }

    /** The appeal, for whoever may reach it; nobody reaches their own. */
    static Lodged reached(AppealCommand c, Appeal state, Facts facts) {
        if (!(state instanceof Lodged lodged)) throw new Unknown();
        facts.allow(c, lodged.matter().guard());
        return lodged;
    }

    static void requireUninvolved(Lodged lodged, Account account, Facts facts) {
        if (RefusedCase.of(lodged.matter().caseId(), facts).involves(account)) {
            throw new Rejected(TOOK_PART_BEFORE);
        }
    }

    /** Says that an appeal is late, and by which arithmetic. */
    static Rejected late(AppealWindow window) {
        return new Rejected(
                OUT_OF_TIME,
                OUT_OF_TIME.sentence() + " " + window.arithmetic(),
                List.of("lateReason"));
    }

    private static Late toWeigh(AppealCommand c, Appeal state, Facts facts) {
        var lodged = reached(c, state, facts);
        requireUninvolved(lodged, facts.actor().account(), facts);
        return switch (lodged) {
            case Late late -> late;
            case Accepted _ -> throw new Rejected(NOT_LATE);
            case OutOfTime _, Decided _ -> throw new Rejected(APPEAL_ENDED);
        };
    }

    private static AppealLodged lodged(
            LodgeAppeal c, RefusedCase refused, boolean onBehalf, Facts facts) {
        var opened = refused.opened();
        var window = refused.window();
        var inTime = window.isOpenOn(facts.today());
        return new AppealLodged(
                c.appealId(),
                c.caseId(),
                opened.officerId(),
                opened.force(),
                opened.account(),
                opened.lineManager(),
                opened.level(),
                c.grounds(),
                Personal.of(c.statement()),
                c.lateReason().filter(_ -> !inTime).map(Personal::of),
                facts.today(),
                window,
                inTime,
                onBehalf,
                facts.policy(opened.force()).version());
    }
}
