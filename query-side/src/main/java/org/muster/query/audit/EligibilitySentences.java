package org.muster.query.audit;

import org.muster.api.eligibility.EligibilityEvent;
import org.muster.api.eligibility.EligibilityEvent.EligibilityAssessed;
import org.muster.api.eligibility.RuleResult;

/** What was found of an application's eligibility, in a sentence. */
final class EligibilitySentences {
    private EligibilitySentences() {}

    static String of(EligibilityEvent event) {
        return switch (event) {
            case EligibilityAssessed e ->
                    "Assessed as "
                            + ApplicationSentences.of(e.outcome())
                            + ", with "
                            + met(e)
                            + " of "
                            + e.findings().size()
                            + " rules met, under policy "
                            + e.policyVersion()
                            + ".";
        };
    }

    private static long met(EligibilityAssessed assessed) {
        return assessed.findings().stream().filter(f -> f.result() == RuleResult.MET).count();
    }
}
