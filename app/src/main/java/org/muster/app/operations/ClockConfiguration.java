package org.muster.app.operations;

import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for everything that is recorded. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    ServiceClock serviceClock() {
        var clock = new ServiceClock();
        GenericEventMessage.clock =
                clock; // Axon stamps events by a clock of its own, which is static
        return clock;
    }
}
