package org.muster.api.roles;

/**
 * Where in a source text something stands.
 *
 * @param start the first character, counted from 0 in Unicode code points
 * @param end one past the last character
 */
public record Span(int start, int end) {
    /** Nowhere in a document: typed in by a person. */
    public static final Span TYPED = new Span(0, 0);

    public Span {
        if (start < 0 || end < start)
            throw new IllegalArgumentException("must be 0 <= start <= end");
    }
}
