package org.muster.load;

import java.util.Arrays;

/** How long each of many things took, and how many there were in a second. */
final class Tally {
    private final long begun = System.nanoTime();
    private long ended;
    private long[] nanos = new long[4096];
    private int count;

    synchronized void add(long taken) {
        if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
        nanos[count++] = taken;
    }

    synchronized int count() {
        return count;
    }

    synchronized Tally end() {
        ended = System.nanoTime();
        return this;
    }

    /** How many there were in each second between the beginning and the end. */
    synchronized double perSecond() {
        return count * 1e9 / (ended - begun);
    }

    /** The milliseconds within which this share of them was done; 0 where there were none. */
    synchronized double within(double share) {
        if (count == 0) return 0;
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(share * count) - 1] / 1e6;
    }
}
