package org.muster.command.draws;

import static org.muster.api.refusals.Rejection.ALREADY_DRAWN;
import static org.muster.api.refusals.Rejection.DRAW_PENDING;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.NOBODY_TO_DRAW;
import static org.muster.api.refusals.Rejection.SAME_AS_ANNOUNCER;
import static org.muster.api.refusals.Rejection.SEED_DAY_NOT_TO_COME;
import static org.muster.api.refusals.Rejection.SEED_NOT_YET_PUBLISHED;

import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.draws.DrawCommand;
import org.muster.api.draws.DrawCommand.*;
import org.muster.api.draws.DrawEvent;
import org.muster.api.draws.DrawEvent.*;
import org.muster.api.draws.Roster;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.draws.Draw.Announced;
import org.muster.command.draws.Draw.Held;
import org.muster.command.draws.Draw.NotAnnounced;
import org.muster.command.support.Claim;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/**
 * The rules of a draw: the roster is fixed before anybody can know the seed, the seed is nobody's
 * choice, and two people are needed.
 */
final class DrawDecider {
    private DrawDecider() {}

    static Decision<DrawEvent> decide(DrawCommand command, Draw state, Facts facts) {
        return switch (command) {
            case AnnounceDraw c -> announce(c, state, facts);
            case HoldDraw c -> hold(c, state, facts);
        };
    }

    private static Decision<DrawEvent> announce(AnnounceDraw c, Draw state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        if (!(state instanceof NotAnnounced)) throw new Rejected(ID_TAKEN);
        if (c.roster().size() == 0) throw new Rejected(NOBODY_TO_DRAW);
        if (!c.seedOn().isAfter(facts.today())) throw new Rejected(SEED_DAY_NOT_TO_COME);
        var policy = facts.policy(c.force());
        return Decision.<DrawEvent>of(
                        new DrawAnnounced(
                                c.drawId(),
                                c.force(),
                                c.roster().officers(),
                                c.roster().hash(),
                                policy.draws().of(c.roster().size()),
                                c.seedFrom(),
                                c.seedOn(),
                                facts.actor().account(),
                                policy.version()))
                .taking(pending(c.force()), DRAW_PENDING);
    }

    private static Decision<DrawEvent> hold(HoldDraw c, Draw state, Facts facts) {
        var terms =
                switch (state) {
                    case NotAnnounced _ -> throw new Unknown();
                    case Announced(var announced) -> announced;
                    case Held(var announced) -> announced;
                };
        facts.allow(c, Guard.of(terms.force()));
        if (state instanceof Held) throw new Rejected(ALREADY_DRAWN);
        var self = facts.actor().account();
        if (terms.announcedBy().equals(self)) throw new Rejected(SAME_AS_ANNOUNCER);
        if (facts.today().isBefore(terms.seedOn())) throw new Rejected(SEED_NOT_YET_PUBLISHED);
        var drawn = new Roster(terms.roster()).drawn(c.seed(), terms.number());
        return Decision.<DrawEvent>of(
                        new DrawHeld(c.drawId(), c.seed(), drawn, self, facts.today()))
                .freeing(pending(terms.force()));
    }

    /** One draw of a force at a time: else the roster whose seed pleases could be chosen. */
    private static Claim pending(Force force) {
        return new Claim("draw", force.name());
    }
}
