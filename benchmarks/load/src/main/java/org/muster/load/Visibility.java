package org.muster.load;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long after a command its board shows it, while others work at a steady pace: a recruiter
 * moves a candidate to and fro and looks at the board, by reads that do not wait, until the card
 * stands in its new column. What is measured ends when the first board that shows it has been read
 * whole.
 */
final class Visibility {
    private static final int WATCHERS = 2;
    private static final int BETWEEN_LOOKS = 4;

    private final Callers callers;
    private final Tally fromSending = new Tally();
    private final Tally fromAnswer = new Tally();

    Visibility(Callers callers) {
        this.callers = callers;
    }

    void watch(double perSecond, int seconds) throws Exception {
        callers.workSteadily(perSecond);
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(WATCHERS)) {
            List<Callable<Void>> watchers = new ArrayList<>();
            for (var n = 0; n < WATCHERS; n++) watchers.add(() -> watch(end));
            for (var watcher : threads.invokeAll(watchers)) watcher.get();
        }
        callers.rest();
    }

    private Void watch(long end) throws Exception {
        var caller = callers.besideThem();
        var work = callers.workFor(caller);
        var vacancy = work.vacancy();
        var application = work.sifted(vacancy, Work.registered(caller));
        for (var n = 0; System.nanoTime() < end; n++) {
            Thread.sleep(ThreadLocalRandom.current().nextInt(40, 160));
            var to = n % 2 == 0 ? "Interview" : "Sift";
            var sent = System.nanoTime();
            work.move(application, to);
            var answered = System.nanoTime();
            while (!shows(caller.ask("recruiter", "/api/v1" + vacancy + "/board"), to)) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            var shown = System.nanoTime();
            fromSending.add(shown - sent);
            fromAnswer.add(shown - answered);
        }
        return null;
    }

    private static boolean shows(JsonNode board, String stage) {
        return board.path("columns")
                .valueStream()
                .filter(column -> column.path("stage").asString().equals(stage))
                .anyMatch(column -> !column.path("cards").isEmpty());
    }

    void writeTo(Figures figures, double perSecond) {
        var node = figures.group("commandToView");
        node.put("commandsPerSecond", Figures.rounded(perSecond));
        node.put("samples", fromAnswer.count());
        node.put("fromAnswerP50Ms", Figures.rounded(fromAnswer.within(0.5)));
        node.put("fromAnswerP99Ms", Figures.rounded(fromAnswer.within(0.99)));
        node.put("fromSendingP50Ms", Figures.rounded(fromSending.within(0.5)));
        node.put("fromSendingP99Ms", Figures.rounded(fromSending.within(0.99)));
        figures.row(
                "command to visible view",
                "p50 %.0f ms, p99 %.0f ms after the answer; p50 %.0f, p99 %.0f after sending (%d at"
                        + " %.0f/s)",
                fromAnswer.within(0.5),
                fromAnswer.within(0.99),
                fromSending.within(0.5),
                fromSending.within(0.99),
                fromAnswer.count(),
                perSecond);
        figures.goal(
                "visibleP99Ms",
                "visible after sending, p99 ms",
                Optional.of(fromSending.within(0.99)),
                false,
                500);
    }
}
