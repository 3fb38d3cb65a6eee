package org.muster.api.refusals;

import java.util.List;
import java.util.Optional;

/**
 * The one exception a decider throws: an expected refusal that names its rule and what is missing,
 * never a bug.
 */
public final class Rejected extends RuntimeException {
    private final Rejection rule;
    private final List<String> missing;
    private final Optional<String> ruleVersion;

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
        this(rule, sentence, missing, Optional.empty());
    }

    private Rejected(
            Rejection rule, String sentence, List<String> missing, Optional<String> ruleVersion) {
        super(sentence, null, false, false); // expected, so no stack trace
        this.rule = rule;
        this.missing = List.copyOf(missing);
        this.ruleVersion = ruleVersion;
    }

    /** The same refusal, naming the version of the policy set that was applied. */
    public Rejected under(String policyVersion) {
        return new Rejected(rule, sentence(), missing, Optional.of(policyVersion));
    }

    public Rejection rule() {
        return rule;
    }

    public String sentence() {
        return super.getMessage();
    }

    public List<String> missing() {
        return missing;
    }

    public Optional<String> ruleVersion() {
        return ruleVersion;
    }
}
