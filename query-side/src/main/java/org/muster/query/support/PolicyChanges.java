package org.muster.query.support;

import static org.muster.api.refusals.Rejection.POLICY_DOES_NOT_FIT;

import java.util.List;
import java.util.stream.Stream;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicyBook;
import org.muster.api.policies.PolicyBookId;
import org.muster.api.policies.PolicyEvent;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.Histories;
import org.springframework.stereotype.Component;

/** Finds what a policy set changes, whether it counts already or was only proposed. */
@Component
public class PolicyChanges {
    private final Policies policies;
    private final Histories histories;

    PolicyChanges(Policies policies, Histories histories) {
        this.policies = policies;
        this.histories = histories;
    }

    /** Every set that was ever proposed. */
    public PolicyBook book() {
        return PolicyBook.of(
                histories.of(new PolicyBookId()).stream()
                        .map(recorded -> (PolicyEvent) recorded.event())
                        .toList());
    }

    /**
     * One set, whether it counts or not.
     *
     * @throws Unknown if there is none of this version
     */
    public PolicySet set(String version) {
        return book().find(version)
                .map(proposal -> policies.read(proposal.proposed().text()))
                .or(() -> policies.shipped().byVersion(version))
                .orElseThrow(Unknown::new);
    }

    /**
     * @throws Unknown if there is no such set
     * @throws Rejected if it does not fit those that count
     */
    public PolicyChange by(String version) {
        var set = set(version);
        var others =
                policies.sets().sets().stream().filter(s -> !s.version().equals(version)).toList();
        return new PolicyChange(
                set, sets(others.stream()), sets(Stream.concat(others.stream(), Stream.of(set))));
    }

    private static PolicySets sets(Stream<PolicySet> sets) {
        try {
            return new PolicySets(sets.toList());
        } catch (IllegalArgumentException e) {
            throw new Rejected(POLICY_DOES_NOT_FIT, List.of(e.getMessage()));
        }
    }
}
