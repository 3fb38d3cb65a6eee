package org.muster.app.policies;

import java.util.List;
import org.muster.api.policies.PolicySets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Gives the service the policy sets that ship with it, or those of another folder. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    static PolicySets policySets(
            @Value("classpath:policies/schema/policy-set.schema.json") Resource schema,
            @Value("${muster.policies}") Resource[] files) {
        return new PolicyFiles(schema).read(List.of(files));
    }
}
