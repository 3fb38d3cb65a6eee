package org.muster.app.operations;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is measured of every message: how many, how long together, and the longest. Percentiles of
 * one node cannot be added to another's, and keeping them costs each message dearly.
 */
@Configuration(proxyBeanMethods = false)
class MetricsConfiguration {
    private static final DistributionStatisticConfig NO_PERCENTILES =
            DistributionStatisticConfig.builder().percentiles().percentilesHistogram(false).build();

    @Bean
    static MeterFilter noPercentiles() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(
                    Meter.Id meter, DistributionStatisticConfig asked) {
                return NO_PERCENTILES.merge(asked);
            }
        };
    }
}
