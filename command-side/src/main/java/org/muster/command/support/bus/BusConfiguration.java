package org.muster.command.support.bus;

import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.muster.api.policies.Policies;
import org.muster.api.views.Histories;
import org.muster.command.support.Documents;
import org.muster.command.support.stored.ClaimRows;
import org.muster.command.support.stored.KeyedHash;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires what the shells and the gateway lean on. */
@Configuration(proxyBeanMethods = false)
class BusConfiguration {
    @Bean
    static CorrelationDataProvider origin() {
        return new OriginOfEvents();
    }

    @Bean
    static CommandTargetResolver commandTargets() {
        return new Targets();
    }

    @Bean
    static ParameterResolverFactory factsAndClerk(
            Clock clock,
            Policies policies,
            @Qualifier("factsOfDecisions") Histories histories,
            JdbcClient jdbc,
            KeyedHash hash,
            Documents documents,
            ObjectProvider<CommandBus> bus) {
        return new FactsAndClerk(
                clock,
                policies,
                histories,
                new ClaimRows(jdbc, hash),
                documents,
                new FollowingOrders(bus));
    }

    @Bean
    static RetryAfterConflict retryAfterConflict() {
        return new RetryAfterConflict();
    }

    @Bean
    static CommandGateway commandGateway(CommandBus bus, RetryAfterConflict retry) {
        return new ReceiptGateway(
                DefaultCommandGateway.builder().commandBus(bus).retryScheduler(retry));
    }
}
