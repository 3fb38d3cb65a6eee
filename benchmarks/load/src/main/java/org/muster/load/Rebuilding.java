package org.muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How fast all views are made anew from the events, in the running service. */
final class Rebuilding {
    private static final String LIST = "/api/v1/vacancies?limit=200";

    private final Callers callers;
    private final Caller observer;
    private final Database database;
    private final List<Double> rates = new ArrayList<>();
    private long events;

    Rebuilding(Callers callers, Caller observer, Database database) {
        this.callers = callers;
        this.observer = observer;
        this.database = database;
    }

    /** Goes on working until so many events are stored. */
    void fill(int wanted) throws Exception {
        while (database.events() < wanted) {
            callers.work(8, 5);
            Load.say("  %,d events", database.events());
        }
        observer.awaitViews();
        events = database.events();
    }

    void rebuild() throws Exception {
        var before = observer.ask("recruiter", LIST);
        var begun = System.nanoTime();
        observer.operate("/actuator/views");
        observer.awaitViews();
        var seconds = (System.nanoTime() - begun) / 1e9;
        if (!observer.ask("recruiter", LIST).equals(before)) {
            throw new IllegalStateException("The views were not rebuilt as they were");
        }
        rates.add(events / seconds);
        Load.say("  %,d events in %.1f s: %,.0f/s", events, seconds, events / seconds);
    }

    void writeTo(Figures figures) {
        var node = figures.group("rebuild").put("events", events);
        rates.forEach(node.withArray("/eventsPerSecond")::add);
        figures.goal(
                "rebuildEventsPerSecond",
                "events/s, all views rebuilt from %,d".formatted(events),
                Optional.of(Figures.median(rates)),
                true,
                5_000);
    }
}
