package org.muster.command.clearances;

import static org.muster.api.refusals.Rejection.ASSESSMENT_NOT_OPEN;
import static org.muster.api.refusals.Rejection.ASSESSMENT_OPEN;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceCommand.*;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.Condition;
import org.muster.api.withdrawals.WithdrawalCommand.EndAsLeft;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** What the register does because something else was decided: never by a person's own order. */
final class FollowingRules {
    private FollowingRules() {}

    static Decision<ClearanceEvent> grant(GrantClearance c, Register state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        if (state.clearances().names(c.clearanceId())) throw new Rejected(ID_TAKEN);
        if (state.closed()) throw new Rejected(OFFICER_HAS_LEFT);
        var events = new ArrayList<ClearanceEvent>(List.of(granted(c)));
        for (var condition : c.conditions()) events.add(imposed(c, condition, events.size()));
        c.restrictions().forEach((number, words) -> events.add(bearing(c, number, words, facts)));
        return Decision.of(events);
    }

    static Decision<ClearanceEvent> terminate(TerminateClearances c, Register state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        if (state.closed()) return Decision.nothing();
        var rule = facts.policy(c.force()).aftercare().leaving();
        var decision =
                Decision.<ClearanceEvent>of(new ClearancesTerminated(c.officerId(), c.on(), rule));
        for (var assessment : state.assessed().values()) {
            decision = decision.also(new EndAsLeft(assessment, c.force(), c.on()));
        }
        return decision;
    }

    static Decision<ClearanceEvent> note(NoteAssessment c, Register state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        if (state.assessment(c.clearanceId()).isPresent()) throw new Rejected(ASSESSMENT_OPEN);
        return Decision.of(new AssessmentBegun(c.officerId(), c.clearanceId(), c.assessment()));
    }

    static Decision<ClearanceEvent> conclude(ConcludeAssessment c, Register state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        if (!state.assessment(c.clearanceId()).equals(Optional.of(c.assessment()))) {
            throw new Rejected(ASSESSMENT_NOT_OPEN);
        }
        return switch (c.outcome()) {
            case WITHDRAWN ->
                    PostsAtStake.ended(
                            new ClearanceWithdrawn(
                                    c.officerId(), c.clearanceId(), facts.today(), c.assessment()),
                            c.force(),
                            state.clearances().inForceAgain(c.clearanceId(), facts.today()),
                            facts);
            case RETAINED ->
                    Decision.of(
                            new ClearanceRetained(c.officerId(), c.clearanceId(), c.assessment()));
        };
    }

    /** Postings that the withdrawal ended stay ended; of one who has left nothing comes back. */
    static Decision<ClearanceEvent> restore(RestoreClearance c, Register state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        return state.closed()
                ? Decision.nothing()
                : Decision.of(
                        new ClearanceRestored(
                                c.officerId(), c.clearanceId(), c.on(), c.assessment()));
    }

    private static ConditionImposed imposed(GrantClearance c, Condition condition, int number) {
        return new ConditionImposed(
                c.officerId(),
                c.clearanceId(),
                number,
                condition.text(),
                condition.owner(),
                condition.reviewOn());
    }

    private static BearingStated bearing(
            GrantClearance c, int number, String restriction, Facts facts) {
        return new BearingStated(
                c.officerId(),
                c.clearanceId(),
                number,
                facts.today(),
                Optional.of(Personal.of(restriction)));
    }

    private static ClearanceGranted granted(GrantClearance c) {
        return new ClearanceGranted(
                c.officerId(),
                c.force(),
                c.clearanceId(),
                c.level(),
                c.from(),
                c.to(),
                c.conditional(),
                c.caseId());
    }
}
