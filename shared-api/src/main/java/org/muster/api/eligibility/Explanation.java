package org.muster.api.eligibility;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;

import java.time.Instant;
import java.util.List;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.views.AsAt;

/**
 * Why an application was found eligible or not, rule by rule, as it was assessed last.
 *
 * @param wouldChangeIf what would make the unmet rules met
 */
public record Explanation(
        ApplicationId id,
        long version,
        EligibilityOutcome outcome,
        String policyVersion,
        int profileVersion,
        Instant assessedAt,
        List<Rule> rules,
        List<String> wouldChangeIf) {

    /** One rule, what it said, and what that rests on. */
    public record Rule(
            EligibilityRule rule,
            int version,
            String text,
            RuleResult result,
            String requirement,
            Finding.Source source,
            List<String> evidence,
            boolean waivable) {}

    @Needs({RECRUITER, AUDITOR})
    public record Find(ApplicationId applicationId, AsAt past) implements Query<Explanation> {}
}
