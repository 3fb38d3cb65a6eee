package org.muster.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets so many callers through at a time, at their own speed or at a steady pace; the others wait
 * in the middle of what they were doing.
 */
final class Gate {
    private int open;
    private int within;
    private long between;
    private long next;
    private Tally tally = new Tally();

    /** Lets the first callers through, and counts what they do from now on. */
    synchronized Tally open(int callers) {
        return open(callers, 0);
    }

    /** The same, all of them together so often a second. */
    synchronized Tally open(int callers, double perSecond) {
        between = perSecond == 0 ? 0 : (long) (TimeUnit.SECONDS.toNanos(1) / perSecond);
        next = System.nanoTime();
        tally = new Tally();
        open = callers;
        notifyAll();
        return tally;
    }

    /** Lets nobody through any more; returns when the last one within is done. */
    synchronized void close() throws InterruptedException {
        open = 0;
        while (within > 0) wait();
    }

    /** Waits for its turn; returns where to count what the caller does. */
    Tally enter(int caller) throws InterruptedException {
        Turn turn;
        synchronized (this) {
            while (caller >= open) wait();
            within++;
            turn = new Turn(tally, next);
            next += between;
        }
        while (between > 0 && System.nanoTime() < turn.at()) {
            LockSupport.parkNanos(turn.at() - System.nanoTime());
        }
        return turn.tally();
    }

    private record Turn(Tally tally, long at) {}

    synchronized void leave() {
        within--;
        notifyAll();
    }
}
