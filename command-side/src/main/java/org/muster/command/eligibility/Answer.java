package org.muster.command.eligibility;

import java.util.List;
import org.muster.api.eligibility.EligibilityRule;
import org.muster.api.eligibility.Finding;
import org.muster.api.eligibility.Finding.Source;
import org.muster.api.eligibility.RuleResult;

/** What a rule says, and what would make it say that it is met. */
record Answer(RuleResult result, String wouldChangeIf) {
    private static final int VERSION = 1;

    static Answer met() {
        return new Answer(RuleResult.MET, "");
    }

    static Answer notMet(String wouldChangeIf) {
        return new Answer(RuleResult.NOT_MET, wouldChangeIf);
    }

    static Answer conditionally(String wouldChangeIf) {
        return new Answer(RuleResult.MET_CONDITIONALLY, wouldChangeIf);
    }

    Finding to(Question question, Source source, List<String> evidence) {
        return new Finding(
                question.rule(),
                VERSION,
                question.text(),
                result,
                question.requirement(),
                source,
                evidence,
                question.waivable(),
                wouldChangeIf);
    }

    /**
     * What a rule asks.
     *
     * @param text in a sentence
     * @param requirement of this role, in a few words
     * @param waivable whether a person may decide otherwise, with a reason
     */
    record Question(EligibilityRule rule, String text, String requirement, boolean waivable) {}
}
