package org.muster.app.eventstore;

import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jpa.JpaSequencedDeadLetterQueue;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/**
 * How events reach views: pooled readers, whole batches, and a queue for what a group cannot
 * digest.
 */
@Configuration(proxyBeanMethods = false)
@EntityScan({
    "org.muster.query",
    "org.axonframework.eventhandling.tokenstore",
    "org.axonframework.eventhandling.deadletter.jpa"
})
@EnableJpaRepositories("org.muster.query")
class ProcessingConfiguration {
    private static final int BATCH = 200;

    @Bean
    ConfigurerModule processing(
            EntityManagerProvider entities,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        return configurer ->
                configurer.eventProcessing(
                        processing ->
                                processing
                                        .usingPooledStreamingEventProcessors()
                                        .registerPooledStreamingEventProcessorConfiguration(
                                                (axon, processor) ->
                                                        processor
                                                                .batchSize(BATCH)
                                                                .initialSegmentCount(1))
                                        .registerDefaultListenerInvocationErrorHandler(
                                                axon -> PropagatingErrorHandler.instance())
                                        .registerDeadLetterQueueProvider(
                                                group ->
                                                        axon ->
                                                                JpaSequencedDeadLetterQueue
                                                                        .builder()
                                                                        .processingGroup(group)
                                                                        .entityManagerProvider(
                                                                                entities)
                                                                        .transactionManager(
                                                                                transactions)
                                                                        .genericSerializer(
                                                                                serializer)
                                                                        .eventSerializer(
                                                                                eventSerializer)
                                                                        .build()));
    }
}
