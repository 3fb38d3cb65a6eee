package org.muster.app.operations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for everything that is decided and recorded. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    static ServiceClock serviceClock() {
        return new ServiceClock();
    }
}
