package org.muster.load;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Everybody who works, each on vacancies of their own, as far as the gate lets them. */
final class Callers {
    private static final int MOST = 32;

    private final Gate gate = new Gate();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private final int port;
    private final String profile;
    private final List<String> checks;

    Callers(int port) throws Exception {
        this.port = port;
        gate.open(1);
        var first = caller(0);
        profile = Work.profile(first);
        checks = Work.checks(first);
        gate.close();
        for (var number = 0; number < MOST; number++) {
            var work = new Work(caller(number), profile, checks);
            Thread.ofPlatform().daemon().start(() -> workOn(work));
        }
    }

    private void workOn(Work work) {
        try {
            while (true) work.once();
        } catch (Exception e) {
            failed.completeExceptionally(e);
        }
    }

    /** Lets so many work, as fast as they can, for a while. */
    Tally work(int callers, int seconds) throws Exception {
        var tally = gate.open(callers);
        pause(seconds);
        gate.close();
        return tally.end();
    }

    /** As {@link #work}, until every view has seen it: keeping views is part of what it takes. */
    Tally workUntilSeen(int callers, int seconds, Caller observer) throws Exception {
        var tally = work(callers, seconds);
        observer.awaitViews();
        return tally;
    }

    /** Lets eight work at a steady pace until the gate is closed. */
    void workSteadily(double perSecond) {
        gate.open(8, perSecond);
    }

    void rest() throws InterruptedException {
        gate.close();
    }

    /** Somebody whom no gate holds up, and whom nobody counts. */
    Caller besideThem() throws Exception {
        var open = new Gate();
        open.open(1);
        return new Caller(port, open, 0);
    }

    /** Work for somebody beside them. */
    Work workFor(Caller caller) {
        return new Work(caller, profile, checks);
    }

    /** Sleeps, unless somebody was refused something. */
    void pause(double seconds) throws Exception {
        var end = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            if (failed.isCompletedExceptionally()) failed.get();
            Thread.sleep(Math.clamp((end - System.nanoTime()) / 1_000_000, 1, 250));
        }
    }

    private Caller caller(int number) throws Exception {
        return new Caller(port, gate, number);
    }
}
