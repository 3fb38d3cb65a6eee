package org.muster.app.eventstore;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jpa.JpaTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.muster.api.Id;
import org.muster.api.views.Histories;
import org.muster.app.eventstore.form.EventSerializer;
import org.muster.app.eventstore.form.SubjectFields;
import org.muster.app.eventstore.watermark.Arrivals;
import org.muster.app.eventstore.watermark.WakingEventStore;
import org.muster.app.eventstore.watermark.Watermark;
import org.muster.app.eventstore.watermark.WatermarkListener;
import org.muster.app.eventstore.watermark.WatermarkTicker;
import org.muster.app.personaldata.PersonKeys;
import org.muster.app.personaldata.Seals;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Wires the event store by hand: left to itself, auto-configuration may end with a bus that forgets
 * events.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {
    private static final int EVENTS_PER_READ = 1_000;
    private static final int CACHED_EVENTS = 4_000; // a reader further behind reads for itself
    private static final int MOST_AGGREGATES = 50_000;
    private static final Duration LEFT_ALONE = Duration.ofMinutes(2);

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean("eventSerializer")
    Serializer eventSerializer() {
        return new EventSerializer();
    }

    /** A view that is made anew keeps its former token within its new one. */
    @Bean
    static Jackson3SerializerCustomizer tokensWithinTokens() {
        var tokensOnly =
                BasicPolymorphicTypeValidator.builder().allowIfSubType(TrackingToken.class).build();
        return json -> json.polymorphicTypeValidator(tokensOnly);
    }

    @Bean
    Seals seals(PersonKeys keys) {
        return new Seals(keys, SubjectFields::of);
    }

    @Bean
    PostgresEventEngine eventStorageEngine(
            DataSource database,
            TransactionManager transactions,
            Seals seals,
            Clock clock,
            @Qualifier("eventSerializer") Serializer serializer,
            Configuration axon) {
        var engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(new SpringDataSourceConnectionProvider(database))
                        .transactionManager(transactions)
                        .persistenceExceptionResolver(new DuplicateKeys())
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .upcasterChain(axon.upcasterChain())
                        .batchSize(EVENTS_PER_READ);
        return new PostgresEventEngine(engine, axon.upcasterChain(), seals, clock);
    }

    @Bean
    Watermark watermark(DataSource database) {
        return new Watermark(database);
    }

    @Bean
    WatermarkTicker watermarkTicker(Watermark watermark) {
        return new WatermarkTicker(watermark);
    }

    @Bean
    Histories factsOfDecisions(PostgresEventEngine engine, WatermarkTicker ticker) {
        return new RememberedStreams(engine, ticker::safeIndex);
    }

    @Bean(name = {"eventStore", "eventBus"})
    @Primary
    WakingEventStore eventStore(
            EventStorageEngine engine, WatermarkTicker ticker, Configuration axon) {
        var store =
                EmbeddedEventStore.builder()
                        .storageEngine(engine)
                        .cachedEvents(CACHED_EVENTS)
                        .fetchDelay(250);
        return new WakingEventStore(store, ticker::appended);
    }

    @Bean
    WatermarkListener watermarkListener(DataSource database, WakingEventStore store) {
        return new WatermarkListener(database, store::wake);
    }

    @Bean
    Arrivals arrivals(WakingEventStore store) {
        return new Arrivals(store);
    }

    /**
     * Each service has a name of its own, so that two in one process do not take each other's
     * claims for theirs.
     */
    @Bean
    TokenStore tokenStore(Serializer serializer, EntityManagerProvider entities) {
        return JpaTokenStore.builder()
                .serializer(serializer)
                .entityManagerProvider(entities)
                .nodeId(Id.fresh().toString())
                .build();
    }

    @Bean("aggregates")
    Cache aggregateCache() {
        return new AggregateCache(MOST_AGGREGATES, LEFT_ALONE);
    }

    @Bean
    HandlerEnhancerDefinition latestState(JdbcClient jdbc) {
        return new LatestState(jdbc);
    }
}
