package org.muster.web.support.problems;

/** The body is of a kind that is not read here; the sentence says which kinds are. */
public final class NotRead extends RuntimeException {
    public NotRead(String sentence) {
        super(sentence, null, false, false);
    }
}
