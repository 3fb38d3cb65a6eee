package org.muster.app.policies;

import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicySet;
import org.muster.app.operations.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds every policy set to the text it had when it first came into force here: decisions name a
 * set by its version, so the version must always mean the same.
 */
@Component
class AppliedPolicies implements SmartInitializingSingleton {
    private final Policies policies;
    private final JdbcClient jdbc;

    AppliedPolicies(Policies policies, JdbcClient jdbc) {
        this.policies = policies;
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        policies.shipped().sets().forEach(this::hold);
        try {
            policies.sets();
        } catch (IllegalArgumentException e) {
            throw new CannotStart(
                    "The policy files do not fit the sets that were activated: %s."
                            .formatted(e.getMessage()),
                    "Put the old files back.");
        }
    }

    private void hold(PolicySet set) {
        jdbc.sql("insert into policy_set (version, hash) values (?, ?) on conflict do nothing")
                .params(set.version(), set.hash())
                .update();
        var known =
                jdbc.sql("select hash from policy_set where version = ?")
                        .param(set.version())
                        .query(String.class)
                        .single();
        if (!known.equals(set.hash())) {
            throw new CannotStart(
                    "Policy set "
                            + set.version()
                            + " has another text than when it was first used here.",
                    "Put the old text back, and give the new one a version of its own.");
        }
    }
}
