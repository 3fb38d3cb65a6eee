package org.muster.app.policies;

import java.time.Clock;
import java.util.List;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicySets;
import org.muster.api.views.Histories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Gives the service the policy sets that ship with it, or those of another folder. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    @Bean
    static PolicyFiles policyFiles(
            @Value("classpath:policies/schema/policy-set.schema.json") Resource schema,
            @Value("${muster.bank-holidays}") Resource bankHolidays,
            @Value("${muster.policies}") Resource[] files) {
        return new PolicyFiles(schema, BankHolidayFile.read(bankHolidays), List.of(files));
    }

    /** Those that ship. */
    @Bean
    static PolicySets policySets(PolicyFiles files) {
        return files.sets();
    }

    @Bean
    static Policies policies(PolicyFiles files, Histories histories, Clock clock) {
        return new ActivatedPolicies(files, histories, clock);
    }
}
