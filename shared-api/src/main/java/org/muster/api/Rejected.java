package org.muster.api;

import java.util.List;

/**
 * The one exception a decider throws: an expected refusal that names its rule and what is missing,
 * never a bug.
 */
public final class Rejected extends RuntimeException {
    private final Rejection rule;
    private final List<String> missing;

    public Rejected(Rejection rule) {
        this(rule, rule.sentence());
    }

    /** Refuses with a sentence of its own; the sentence must hold no personal data. */
    public Rejected(Rejection rule, String sentence) {
        this(rule, sentence, List.of());
    }

    public Rejected(Rejection rule, List<String> missing) {
        this(rule, rule.sentence(), missing);
    }

    public Rejected(Rejection rule, String sentence, List<String> missing) {
        super(sentence, null, false, false); // expected, so no stack trace
        this.rule = rule;
        this.missing = List.copyOf(missing);
    }

    public Rejection rule() {
        return rule;
    }

    public List<String> missing() {
        return missing;
    }
}
