package org.muster.app.eventstore;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.muster.app.eventstore.form.EventSerializer;
import org.muster.app.operations.CannotStart;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a service that would lose events, skip them, or store them under names that
 * cannot last.
 */
@Component
class StartUpCheck implements SmartInitializingSingleton {
    private final EventBus bus;
    private final EventStorageEngine engine;
    private final TransactionManager transactions;
    private final Serializer eventSerializer;
    private final EventProcessingConfiguration processing;

    StartUpCheck(
            EventBus bus,
            EventStorageEngine engine,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            EventProcessingConfiguration processing) {
        this.bus = bus;
        this.engine = engine;
        this.transactions = transactions;
        this.eventSerializer = eventSerializer;
        this.processing = processing;
    }

    @Override
    public void afterSingletonsInstantiated() {
        require(
                bus instanceof WakingEventStore,
                "events would not be stored: the bus is " + bus.getClass());
        require(engine instanceof PostgresEventEngine, "the event engine is " + engine.getClass());
        require(!(transactions instanceof NoTransactionManager), "there would be no transactions");
        require(eventSerializer instanceof EventSerializer, "events would not have stable names");
        processing.eventProcessors().keySet().forEach(this::check);
    }

    private void check(String group) {
        require(
                processing.tokenStore(group) instanceof JpaTokenStore,
                "processing group " + group + " would forget how far it has read");
        require(
                processing.listenerInvocationErrorHandler(group) instanceof PropagatingErrorHandler,
                "processing group " + group + " would skip events that it cannot digest");
    }

    private static void require(boolean sound, String problem) {
        if (!sound)
            throw new CannotStart(
                    "The event store is not sound: " + problem + ".", "Report this as a fault.");
    }
}
