package org.muster.api.eligibility;

import java.util.List;
import org.muster.api.personal.NotPersonal;
import org.muster.api.roles.Span;

/**
 * One rule applied to one officer, with what it rests on.
 *
 * @param version the version of the rule's definition
 * @param text what the rule asks, in a sentence
 * @param requirement what this role asks of it, in a few words
 * @param evidence the ids of the events that the result rests on
 * @param wouldChangeIf what would make the result met; empty where it is
 */
@NotPersonal(because = "rules, codes and the role's own sentences")
public record Finding(
        EligibilityRule rule,
        int version,
        String text,
        RuleResult result,
        String requirement,
        Source source,
        List<String> evidence,
        boolean waivable,
        String wouldChangeIf) {

    /** Where a rule comes from. */
    public sealed interface Source {
        /** A sentence of the role profile, quoted. */
        @NotPersonal(because = "a sentence of a published role profile")
        record OfProfile(int profileVersion, Span span, String quote) implements Source {}

        /** A clause of the policy set. */
        @NotPersonal(because = "a clause of published policy")
        record OfPolicy(String policyVersion, String clause) implements Source {}
    }
}
