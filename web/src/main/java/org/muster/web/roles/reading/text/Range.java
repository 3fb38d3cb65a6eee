package org.muster.web.roles.reading.text;

/** A half-open range of UTF-16 positions in the source. */
public record Range(int start, int end) {
    public boolean isEmpty() {
        return start >= end;
    }

    public int length() {
        return end - start;
    }

    /** Returns the smallest range that holds both. */
    public Range with(Range other) {
        return new Range(Math.min(start, other.start), Math.max(end, other.end));
    }
}
