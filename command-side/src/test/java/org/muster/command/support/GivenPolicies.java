package org.muster.command.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.policies.BadPolicy;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicyDifference;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;

/** The policy sets of a scenario, and what texts stand for. */
record GivenPolicies(List<PolicySet> shippedSets, Map<String, PolicySet> texts)
        implements Policies {
    static final GivenPolicies NONE = new GivenPolicies(List.of(), Map.of());

    GivenPolicies reading(String text, PolicySet set) {
        var more = new HashMap<>(texts);
        more.put(text, set);
        return new GivenPolicies(shippedSets, more);
    }

    @Override
    public PolicySets sets() {
        return shipped();
    }

    @Override
    public PolicySets shipped() {
        if (shippedSets.isEmpty()) {
            throw new IllegalStateException("this scenario was given no policy set");
        }
        return new PolicySets(shippedSets);
    }

    @Override
    public Optional<String> text(String version) {
        return Optional.empty();
    }

    @Override
    public PolicySet read(String text) {
        return Optional.ofNullable(texts.get(text))
                .orElseThrow(() -> new BadPolicy("", "is no policy set"));
    }

    @Override
    public List<PolicyDifference> differences(String older, String newer) {
        return List.of();
    }
}
