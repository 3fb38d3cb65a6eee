package org.muster.app.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An empty policy set, until the sets are read from their files. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    static PolicySets policySets() {
        return new PolicySets(
                List.of(
                        new PolicySet(
                                "EMPTY",
                                "",
                                Optional.empty(),
                                LocalDate.EPOCH,
                                "none",
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                Map.of(),
                                new PolicySet.Eligibility(Map.of(), Set.of(), "none"))));
    }
}
