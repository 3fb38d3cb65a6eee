package org.muster.command.draws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.draws.DrawCommand;
import org.muster.api.draws.DrawCommand.*;
import org.muster.api.draws.DrawEvent;
import org.muster.api.draws.DrawEvent.*;
import org.muster.api.draws.DrawId;
import org.muster.api.draws.Roster;
import org.muster.api.officers.OfficerId;
import org.muster.command.support.Claim;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Promise;
import org.muster.command.support.Scenario;

class DrawDeciderTest {
    private static final DrawId DRAW = new DrawId(new UUID(9, 1));
    private static final Force FORCE = new Force("Essex Police");
    private static final Roster ROSTER =
            new Roster(
                    IntStream.rangeClosed(1, 30)
                            .mapToObj(number -> new OfficerId(new UUID(9, number)))
                            .toList());
    private static final LocalDate TODAY = by("anybody").today();
    private static final Claim ONE_AT_A_TIME = new Claim("draw", FORCE.name());

    @Test
    void fixes_the_roster_with_its_hash_and_how_many_are_drawn() {
        draw().when(announce(ROSTER, TODAY.plusDays(1)), by("decider"))
                .then(announced(TODAY.plusDays(1)));
        draw().when(announce(ROSTER, TODAY.plusDays(1)), by("decider"))
                .thenPromises(new Promise.Take(ONE_AT_A_TIME, DRAW_PENDING));
    }

    @Test
    void is_announced_before_anybody_can_know_the_seed() {
        draw().when(announce(ROSTER, TODAY), by("decider")).thenRejected(SEED_DAY_NOT_TO_COME);
    }

    @Test
    void needs_somebody_to_draw() {
        draw().when(announce(new Roster(List.of()), TODAY.plusDays(1)), by("decider"))
                .thenRejected(NOBODY_TO_DRAW);
    }

    @Test
    void keeps_its_roster() {
        draw().given(announced(TODAY))
                .when(announce(ROSTER, TODAY.plusDays(1)), by("decider"))
                .thenRejected(ID_TAKEN);
    }

    @Test
    void draws_what_the_seed_says_once_it_is_published() {
        var decision =
                draw().given(announced(TODAY))
                        .when(new HoldDraw(DRAW, "4711"), by("decider2"))
                        .thenDecision();
        assertThat(decision.events())
                .containsExactly(
                        new DrawHeld(
                                DRAW,
                                "4711",
                                ROSTER.drawn("4711", 2),
                                new Account("decider2"),
                                TODAY));
        assertThat(decision.promises()).containsExactly(new Promise.Free(ONE_AT_A_TIME));
    }

    @Test
    void needs_two_people_and_the_day() {
        draw().given(announced(TODAY))
                .when(new HoldDraw(DRAW, "4711"), by("decider"))
                .thenRejected(SAME_AS_ANNOUNCER);
        draw().given(announced(TODAY.plusDays(1)))
                .when(new HoldDraw(DRAW, "4711"), by("decider2"))
                .thenRejected(SEED_NOT_YET_PUBLISHED);
    }

    @Test
    void is_held_once() {
        var held = new DrawHeld(DRAW, "4711", List.of(), new Account("decider2"), TODAY);
        draw().given(announced(TODAY), held)
                .when(new HoldDraw(DRAW, "4712"), by("decider2"))
                .thenRejected(ALREADY_DRAWN);
    }

    @Test
    void is_unknown_before_it_is_announced() {
        draw().when(new HoldDraw(DRAW, "4711"), by("decider2")).thenUnknown();
    }

    private static Scenario<DrawCommand, Draw, DrawEvent> draw() {
        return new Scenario<>(new Draw.NotAnnounced(), DrawDecider::decide, Draw::evolve);
    }

    private static AnnounceDraw announce(Roster roster, LocalDate seedOn) {
        return new AnnounceDraw(DRAW, FORCE, roster, "The national lottery", seedOn);
    }

    private static DrawAnnounced announced(LocalDate seedOn) {
        return new DrawAnnounced(
                DRAW,
                FORCE,
                ROSTER.officers(),
                ROSTER.hash(),
                2,
                "The national lottery",
                seedOn,
                new Account("decider"),
                PolicyFixture.VERSION);
    }

    private static Facts by(String account) {
        return Given.by(account, VETTING_DECISION_MAKER).under(PolicyFixture.policy()).facts();
    }
}
