package org.muster.web;

import java.util.List;
import java.util.Optional;
import org.muster.api.policies.BadPolicy;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicyDifference;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;

/** A house without policy sets, in which no text is one. */
final class NoPolicies implements Policies {
    @Override
    public PolicySets sets() {
        throw new IllegalStateException("this house has no policy sets");
    }

    @Override
    public PolicySets shipped() {
        return sets();
    }

    @Override
    public Optional<String> text(String version) {
        return Optional.empty();
    }

    @Override
    public PolicySet read(String text) {
        throw new BadPolicy("", "is none");
    }

    @Override
    public List<PolicyDifference> differences(String older, String newer) {
        return List.of();
    }
}
