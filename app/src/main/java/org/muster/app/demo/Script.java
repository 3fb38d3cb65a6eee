package org.muster.app.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.muster.api.Command;
import org.muster.api.access.Account;
import org.muster.api.access.Role;

/** All scenes of the demo, told in any order and played in the order of their time. */
final class Script {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime START_OF_WORK = LocalTime.of(8, 30);

    private final List<Scene> scenes = new ArrayList<>();
    private final Map<LocalDate, Integer> told = new HashMap<>();
    private final LocalDate today;

    Script(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** Adds a scene on a day, a few minutes after those of that day that were told before. */
    void on(LocalDate day, String account, Role as, Command order) {
        later(day, account, as, () -> order);
    }

    /** The same where the order can only be told once all that comes before it has been played. */
    void later(LocalDate day, String account, Role as, Supplier<Command> order) {
        var minutes = 4L * told.merge(day, 1, Integer::sum);
        var at = day.atTime(START_OF_WORK).plusMinutes(minutes).atZone(LONDON).toInstant();
        scenes.add(new Scene(at, new Account(account), as, order));
    }

    /**
     * Who orders what, as what, and when.
     *
     * @param order what is ordered, once all that comes before it has been played
     */
    record Scene(Instant at, Account by, Role as, Supplier<Command> order) {}

    List<Scene> inOrder() {
        return scenes.stream().sorted(Comparator.comparing(Scene::at)).toList();
    }
}
