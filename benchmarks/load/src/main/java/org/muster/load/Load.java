package org.muster.load;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;

/** Puts load on a running service and says what it took. */
public final class Load {
    private static final double LITTLE = 0.05; // of the service's time, spent on compiling
    private static final List<Integer> TURNS = List.of(8, 32, 8, 1);
    private static final int CALM = 4; // intervals of ten seconds, one after the other
    private static final int MOST = 5; // times the least

    private final Options options;
    private final Database database;
    private final Processors processors;
    private final Figures figures = new Figures();

    private Load(Options options) throws Exception {
        this.options = options;
        this.database = Database.in(options.data());
        this.processors = new Processors(options.service(), database.postmaster(), options.ticks());
    }

    public static void main(String[] arguments) throws Exception {
        new Load(Options.of(arguments)).run();
        System.exit(0); // the callers wait at their gate for ever
    }

    static void say(String format, Object... arguments) {
        System.out.println(format.formatted(arguments));
    }

    private void run() throws Exception {
        var begun = System.nanoTime();
        machine("loadAverageBefore");
        var callers = new Callers(options.port());
        var observer = callers.besideThem();
        warmUp(callers, observer);
        var throughput = throughput(callers, observer);
        visibility(callers, throughput.warmRate() / 4);
        rebuilding(callers, observer);
        memory();
        starts();
        machine("loadAverageAfter");
        say(
                "%n%.0f minutes of measuring. Medians of the rounds; whatever was not acknowledged"
                        + " would have ended it.%n",
                (System.nanoTime() - begun) / 6e10);
        figures.print();
        if (options.json().isPresent()) figures.write(options.json().get());
    }

    /**
     * What the rounds will do, the observer's questions too, in turns of as many callers, until the
     * JVM has compiled what it will; not for ever where it never has. A JVM that met nothing but
     * orders for a minute compiles them as if there were no questions, and all of it anew when
     * the first one comes.
     */
    private void warmUp(Callers callers, Caller observer) throws Exception {
        var least = options.extent().warmUp();
        say("Warming up with %,d commands, and until little is compiled:", least);
        var done = 0;
        var calm = 0;
        var turn = 0;
        while (done < least || calm < CALM && done < MOST * least) {
            var count = TURNS.get(turn++ % TURNS.size());
            var cell = processors.measured(() -> callers.workUntilSeen(count, 10, observer));
            done += cell.tally().count();
            calm = cell.taken().compilingShare() < LITTLE ? calm + 1 : 0;
            say(
                    "  %2d callers, %,d commands: %s, %s",
                    count, done, cell.inWords(), cell.compiling());
        }
        figures.group("warmUp").put("commands", done).put("settled", calm >= CALM);
    }

    private Throughput throughput(Callers callers, Caller observer) throws Exception {
        var seconds = options.extent().seconds();
        try (var bare = new BareInserts(database, 32)) {
            var throughput = new Throughput(callers, observer, bare, processors, seconds);
            for (var round = 1; round <= options.extent().rounds(); round++) {
                say("Round %d of %d:", round, options.extent().rounds());
                throughput.round(round);
            }
            throughput.writeTo(figures);
            return throughput;
        }
    }

    private void visibility(Callers callers, double perSecond) throws Exception {
        say("Commands becoming visible, at %.0f commands/s:", perSecond);
        var visibility = new Visibility(callers);
        visibility.watch(perSecond, options.extent().watched());
        visibility.writeTo(figures, perSecond);
    }

    private void rebuilding(Callers callers, Caller observer) throws Exception {
        say("Rebuilding all views:");
        var rebuilding = new Rebuilding(callers, observer, database);
        rebuilding.fill(options.extent().events());
        for (var n = 0; n < options.extent().rebuilds(); n++) rebuilding.rebuild();
        rebuilding.writeTo(figures);
    }

    private void memory() {
        var service = Processors.resident(options.service());
        var all = processors.databaseHolds();
        var node = figures.group("memory");
        service.ifPresent(megabytes -> node.put("serviceMb", Figures.rounded(megabytes)));
        all.ifPresent(megabytes -> node.put("databaseMb", Figures.rounded(megabytes)));
        figures.goal("residentMb", "resident memory of the service, MB", service, false, 700);
        all.ifPresent(megabytes -> figures.row("  and of PostgreSQL", "%.0f MB", megabytes));
    }

    private void starts() throws Exception {
        if (options.starts().isEmpty()) return;
        figures.add(options.starts().get());
        figures.row(
                "second start",
                "%.1f s beside %.1f s of a plain Spring Boot application",
                figures.figure("/secondStart/musterMs").orElseThrow() / 1000,
                figures.figure("/secondStart/plainMs").orElseThrow() / 1000);
        figures.goal(
                "secondStartRatio",
                "second start, of a plain application's",
                figures.figure("/secondStart/ratio"),
                false,
                1.5);
    }

    private void machine(String moment) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        var load = Optional.of(system.getSystemLoadAverage()).filter(average -> average >= 0);
        load.ifPresent(average -> figures.group("machine").put(moment, Figures.rounded(average)));
        figures.group("machine").put("processors", system.getAvailableProcessors());
        load.ifPresent(
                average ->
                        figures.row(
                                "load average, " + (moment.endsWith("Before") ? "before" : "after"),
                                "%.2f on %d processors",
                                average,
                                system.getAvailableProcessors()));
    }
}
