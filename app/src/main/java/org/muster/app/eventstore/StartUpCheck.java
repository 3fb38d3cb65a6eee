package org.muster.app.eventstore;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.muster.app.eventstore.form.EventSerializer;
import org.muster.app.operations.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a service that would lose events, skip them, or store them under names that
 * cannot last.
 */
@Component
class StartUpCheck implements SmartInitializingSingleton {
    private final Configuration axon;
    private final EventStorageEngine engine;

    StartUpCheck(Configuration axon, EventStorageEngine engine) {
        this.axon = axon;
        this.engine = engine;
    }

    /** Asks Axon itself, since what it was given need not be what it uses. */
    @Override
    public void afterSingletonsInstantiated() {
        require(engine instanceof PostgresEventEngine, "the event engine is " + engine.getClass());
        require(
                axon.eventSerializer() instanceof EventSerializer,
                "events would not have stable names");
        require(
                !(axon.getComponent(TransactionManager.class) instanceof NoTransactionManager),
                "there would be no transactions");
        var processing = axon.eventProcessingConfiguration();
        processing.eventProcessors().keySet().forEach(group -> check(group, processing));
    }

    private static void check(String group, EventProcessingConfiguration processing) {
        require(
                processing.tokenStore(group) instanceof JpaTokenStore,
                "processing group " + group + " would forget how far it has read");
        require(
                processing.listenerInvocationErrorHandler(group) instanceof PropagatingErrorHandler,
                "processing group " + group + " would skip events that it cannot digest");
    }

    static void require(boolean sound, String problem) {
        if (!sound)
            throw new CannotStart(
                    "The event store is not sound: " + problem + ".", "Report this as a fault.");
    }
}
