package org.muster.app.eventstore;

import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.muster.app.eventstore.watermark.WakingEventStore;
import org.springframework.stereotype.Component;

/** Refuses a bus that would not store events, before Axon puts anything on it. */
@Component
class BusCheck implements ConfigurerModule {

    @Override
    public void configureModule(Configurer configurer) {
        configurer.onInitialize(BusCheck::check);
    }

    private static void check(Configuration axon) {
        var bus = axon.eventBus();
        StartUpCheck.require(
                bus instanceof WakingEventStore,
                "events would not be stored: the bus is " + bus.getClass());
    }
}
