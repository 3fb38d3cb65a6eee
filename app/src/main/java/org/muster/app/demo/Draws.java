package org.muster.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.muster.api.Command;
import org.muster.api.Id;
import org.muster.api.access.Role;
import org.muster.api.draws.DrawCommand.AnnounceDraw;
import org.muster.api.draws.DrawCommand.HoldDraw;
import org.muster.api.draws.DrawId;
import org.muster.app.demo.Roster.Member;

/** Random draws: announced by one person, held by another with a published number. */
final class Draws {
    private static final String SOURCE = "The main draw of the national lottery, as published";

    private final Script script;
    private final List<Member> cleared;

    Draws(Script script, Roster members) {
        this.script = script;
        cleared =
                Stream.of("Adams", "Aziz", "Dacre", "Ellery", "Novak", "Osei", "Petrov", "Shah")
                        .map(members::member)
                        .toList();
    }

    /** Last year's, held; this year's waits for its seed. */
    void tell() {
        held(script.today().minusDays(160), "03 14 22 31 40 55");
        announced(script.today().minusDays(2));
    }

    private void held(LocalDate on, String seed) {
        var draw = announced(on);
        order(on.plusDays(3), "decider2", new HoldDraw(draw, seed));
    }

    private DrawId announced(LocalDate on) {
        var draw = new DrawId(Id.fresh());
        var force = cleared.getFirst().force();
        var theirs = cleared.stream().filter(member -> member.force().equals(force));
        var roster = new org.muster.api.draws.Roster(theirs.map(Member::id).toList());
        order(on, "decider", new AnnounceDraw(draw, force, roster, SOURCE, on.plusDays(3)));
        return draw;
    }

    private void order(LocalDate on, String account, Command order) {
        script.on(on, account, Role.VETTING_DECISION_MAKER, order);
    }
}
