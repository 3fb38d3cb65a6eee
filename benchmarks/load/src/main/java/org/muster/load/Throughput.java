package org.muster.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Commands per second beside bare inserts, for 1, 8 and 32 callers: round by round one beside the
 * other, in turns first, so that a machine that is busy for a while slows both.
 */
final class Throughput {
    private static final List<Integer> CALLERS = List.of(1, 8, 32);
    private static final int WARM = 8;

    private final Callers callers;
    private final Caller observer;
    private final BareInserts bare;
    private final Processors processors;
    private final int seconds;
    private final Map<Integer, List<Round>> rounds = new TreeMap<>();

    private record Round(Cell bare, Cell ours) {
        double ratio() {
            return ours.perSecond() / bare.perSecond();
        }
    }

    Throughput(
            Callers callers,
            Caller observer,
            BareInserts bare,
            Processors processors,
            int seconds) {
        this.callers = callers;
        this.observer = observer;
        this.bare = bare;
        this.processors = processors;
        this.seconds = seconds;
    }

    void round(int number) throws Exception {
        for (var count : CALLERS) {
            var oursFirst = number % 2 == 0;
            var early = oursFirst ? Optional.of(ours(count)) : Optional.<Cell>empty();
            var yardstick = processors.measured(() -> bare.run(count, Math.max(2, seconds / 2)));
            var cell = early.isPresent() ? early.get() : ours(count);
            var round = new Round(yardstick, cell);
            rounds.computeIfAbsent(count, _ -> new ArrayList<>()).add(round);
            Load.say("  %2d callers, bare: %s", count, yardstick.inWords());
            Load.say(
                    "  %2d callers, ours: %s, %s, ratio %.2f",
                    count, cell.inWords(), cell.compiling(), round.ratio());
        }
    }

    private Cell ours(int count) throws Exception {
        return processors.measured(() -> callers.workUntilSeen(count, seconds, observer));
    }

    /** The median rate of commands at eight callers. */
    double warmRate() {
        return median(WARM, round -> round.ours().perSecond());
    }

    void writeTo(Figures figures) {
        for (var count : CALLERS) {
            figures.row(
                    count + (count == 1 ? " caller" : " callers"),
                    "%,.0f commands/s (p50 %.1f ms, p99 %.1f ms) beside %,.0f bare inserts/s: %.2f",
                    median(count, round -> round.ours().perSecond()),
                    median(count, round -> round.ours().tally().within(0.5)),
                    median(count, round -> round.ours().tally().within(0.99)),
                    median(count, round -> round.bare().perSecond()),
                    median(count, Round::ratio));
            var node = figures.group("throughput").withArray("/callers" + count);
            for (var round : rounds.get(count)) {
                var one = node.addObject().put("ratio", Figures.rounded(round.ratio()));
                round.bare().writeTo(one.putObject("bare"));
                round.ours().writeTo(one.putObject("commands"));
            }
        }
        figures.goal(
                "ratioToBareAt8",
                "8 callers, of the bare rate",
                Optional.of(median(WARM, Round::ratio)),
                true,
                0.3);
        processorTime(figures);
    }

    private void processorTime(Figures figures) {
        var service = median(WARM, round -> round.ours().service());
        var database = median(WARM, round -> round.ours().database());
        var known =
                Processors.canBeRead() ? Optional.of(service + database) : Optional.<Double>empty();
        figures.goal(
                "cpuMsPerCommandAt8",
                "processor ms for a command, service + database",
                known,
                false,
                1.8);
        if (known.isEmpty()) return;
        figures.row(
                "  of these",
                "%.2f service, %.2f database (a bare insert %.2f; generator %.2f)",
                service,
                database,
                median(WARM, round -> round.bare().database()),
                median(WARM, round -> round.ours().load()));
    }

    private double median(int count, ToDoubleFunction<Round> figure) {
        return Figures.median(
                rounds.get(count).stream().map(round -> figure.applyAsDouble(round)).toList());
    }
}
