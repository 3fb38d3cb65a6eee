package org.muster.command.clearances;

import static org.muster.api.refusals.Rejection.CONDITION_ENDED;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.refusals.Rejection.REVIEW_TOO_LATE;

import java.time.LocalDate;
import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceCommand.*;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.clearances.Register.Bond;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** What may be done about a condition while it binds. */
final class ConditionRules {
    private ConditionRules() {}

    static Decision<ClearanceEvent> bear(StateBearing c, Register state, Facts facts) {
        binding(c, new Bond(c.clearanceId(), c.number()), state, facts);
        return Decision.of(
                new BearingStated(
                        c.officerId(),
                        c.clearanceId(),
                        c.number(),
                        facts.today(),
                        c.restriction().map(Personal::of)));
    }

    static Decision<ClearanceEvent> review(ReviewCondition c, Register state, Facts facts) {
        var reach = binding(c, new Bond(c.clearanceId(), c.number()), state, facts);
        requireTimely(c.nextReviewOn(), facts.today(), facts.policy(reach.force()));
        return Decision.of(
                new ConditionReviewed(
                        c.officerId(),
                        c.clearanceId(),
                        c.number(),
                        facts.today(),
                        Personal.of(c.note()),
                        c.nextReviewOn()));
    }

    static Decision<ClearanceEvent> end(EndCondition c, Register state, Facts facts) {
        var bond = new Bond(c.clearanceId(), c.number());
        binding(c, bond, state, facts);
        return Decision.of(
                new ConditionEnded(
                        c.officerId(),
                        c.clearanceId(),
                        c.number(),
                        facts.today(),
                        c.as(),
                        Personal.of(c.reason()),
                        state.isLast(bond)));
    }

    private static Reach binding(ClearanceCommand c, Bond bond, Register state, Facts facts) {
        var reach = Reach.held(c, bond.clearance(), state, facts);
        if (state.freed().contains(bond)) throw new Rejected(CONDITION_ENDED);
        if (!state.binding().contains(bond)) throw new Unknown();
        return reach;
    }

    private static void requireTimely(LocalDate next, LocalDate today, PolicySet policy) {
        if (!next.isAfter(today)) throw new Rejected(REVIEW_IN_THE_PAST);
        if (next.isAfter(today.plus(policy.aftercare().betweenReviews()))) {
            throw new Rejected(REVIEW_TOO_LATE).under(policy.version());
        }
    }
}
