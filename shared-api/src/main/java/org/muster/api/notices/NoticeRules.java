package org.muster.api.notices;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.muster.api.personal.NotPersonal;
import org.muster.api.policies.PolicySet.Ladder;

/**
 * What a policy set says of what falls due.
 *
 * @param renewal how long before the last day of a clearance notices go out
 * @param annualReview how long after its grant, and after each review, a clearance is reviewed
 * @param reviewedYearly the ladders whose clearances are so reviewed
 * @param note where the values come from, and which are unverified
 */
@NotPersonal(because = "published policy")
public record NoticeRules(
        List<Period> renewal, Period annualReview, Set<Ladder> reviewedYearly, String note) {
    public NoticeRules {
        renewal = List.copyOf(renewal);
        reviewedYearly = Set.copyOf(reviewedYearly);
    }
}
