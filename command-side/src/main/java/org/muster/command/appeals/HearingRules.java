package org.muster.command.appeals;

import static org.muster.api.appeals.AppealOutcome.ALLOWED;
import static org.muster.api.appeals.AppealOutcome.REMITTED;
import static org.muster.api.refusals.Rejection.APPEAL_ENDED;
import static org.muster.api.refusals.Rejection.BEYOND_DELEGATION;
import static org.muster.api.refusals.Rejection.CONDITIONS_NOT_ALLOWED;
import static org.muster.api.refusals.Rejection.HEARD_BY_ANOTHER;
import static org.muster.api.refusals.Rejection.HEARD_ON_AN_IMPOSSIBLE_DAY;
import static org.muster.api.refusals.Rejection.LATENESS_NOT_WEIGHED;
import static org.muster.api.refusals.Rejection.RATIONALE_MISSING;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealCommand.DecideAppeal;
import org.muster.api.appeals.AppealEvent;
import org.muster.api.appeals.AppealEvent.AppealAllocated;
import org.muster.api.appeals.AppealEvent.AppealDecided;
import org.muster.api.appeals.AppealRules;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.AfterDecisionCommand.OverturnRefusal;
import org.muster.api.vetting.cases.AfterDecisionCommand.RemitRefusal;
import org.muster.command.appeals.Appeal.*;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** When an appeal may be decided, and what follows from it. */
final class HearingRules {
    private HearingRules() {}

    static Decision<AppealEvent> decide(DecideAppeal c, Appeal state, Facts facts) {
        var lodged = AppealDecider.reached(c, state, facts);
        var me = facts.actor().account();
        AppealDecider.requireUninvolved(lodged, me, facts);
        var accepted = toBeHeard(lodged);
        var mine = accepted.hearer().map(me::equals).orElse(true);
        if (!mine) throw new Rejected(HEARD_BY_ANOTHER);
        var rules = facts.policy(accepted.matter().force()).appeals();
        var role = role(rules, facts);
        var rationale = rationale(c, rules);
        requireConditions(c, facts.today());
        var heardOn = c.heardOn().orElse(facts.today());
        if (heardOn.isBefore(accepted.matter().lodgedOn()) || heardOn.isAfter(facts.today())) {
            throw new Rejected(HEARD_ON_AN_IMPOSSIBLE_DAY);
        }
        var events = new ArrayList<AppealEvent>();
        if (accepted.hearer().isEmpty()) events.add(new AppealAllocated(c.appealId(), me));
        events.add(decided(c, accepted.matter(), new Hearing(role, rationale, heardOn), facts));
        return Decision.<AppealEvent>of(events).also(consequence(c, accepted.matter(), role));
    }

    /** An appeal that nothing stands in the way of hearing. */
    static Accepted toBeHeard(Lodged lodged) {
        return switch (lodged) {
            case Accepted accepted -> accepted;
            case Late _ -> throw new Rejected(LATENESS_NOT_WEIGHED);
            case OutOfTime(var matter) -> throw AppealDecider.late(matter.window());
            case Decided _ -> throw new Rejected(APPEAL_ENDED);
        };
    }

    /** As what, for which reasons and on which day an appeal was heard. */
    private record Hearing(Role as, Rationale rationale, LocalDate on) {}

    private static Role role(AppealRules rules, Facts facts) {
        return rules.heardBy().stream()
                .filter(facts.actor()::holds)
                .sorted()
                .findFirst()
                .orElseThrow(() -> new Rejected(BEYOND_DELEGATION));
    }

    private static Rationale rationale(DecideAppeal c, AppealRules rules) {
        var empty = c.rationale().map(Rationale::missing).orElse(Rationale.STEPS);
        var missing = rules.rationale().stream().filter(empty::contains).toList();
        if (missing.isEmpty() && c.rationale().isPresent()) return c.rationale().get();
        throw new Rejected(RATIONALE_MISSING, missing);
    }

    private static void requireConditions(DecideAppeal c, LocalDate on) {
        if (c.outcome() != ALLOWED && !c.conditions().isEmpty()) {
            throw new Rejected(CONDITIONS_NOT_ALLOWED);
        }
        if (c.conditions().stream().anyMatch(condition -> !condition.reviewOn().isAfter(on))) {
            throw new Rejected(REVIEW_IN_THE_PAST);
        }
    }

    private static Optional<Command> consequence(DecideAppeal c, Matter matter, Role heardAs) {
        return switch (c.outcome()) {
            case ALLOWED ->
                    Optional.of(
                            new OverturnRefusal(
                                    matter.caseId(),
                                    c.appealId(),
                                    c.conditions(),
                                    c.restrictions(),
                                    heardAs,
                                    c.clearanceId()));
            case REMITTED ->
                    Optional.of(new RemitRefusal(matter.caseId(), c.appealId(), c.newCase()));
            case DISMISSED -> Optional.empty();
        };
    }

    private static AppealDecided decided(
            DecideAppeal c, Matter matter, Hearing hearing, Facts facts) {
        return new AppealDecided(
                c.appealId(),
                matter.caseId(),
                matter.officerId(),
                c.outcome(),
                hearing.rationale(),
                c.conditions(),
                facts.actor().account(),
                hearing.as(),
                hearing.on(),
                facts.today(),
                Optional.of(c.newCase()).filter(_ -> c.outcome() == REMITTED),
                facts.policy(matter.force()).version());
    }
}
