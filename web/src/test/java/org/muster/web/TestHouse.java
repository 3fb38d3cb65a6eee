package org.muster.web;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.muster.api.DemoClock;
import org.muster.api.policies.Policies;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.web.support.requests.RequestHash;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The web with real buses, behind which a test says what answers. */
@SpringBootApplication
public class TestHouse {
    public static void main(String[] args) {
        SpringApplication.run(TestHouse.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DemoClock demoClock(Clock clock) {
        return new DemoClock() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public void moveTo(Instant instant) {
                throw new Rejected(Rejection.CLOCK_WOULD_GO_BACK);
            }

            @Override
            public void returnToRealTime() {
                throw new Rejected(Rejection.CLOCK_WOULD_GO_BACK);
            }
        };
    }

    @Bean
    RequestHash repeatableRequests() {
        return new RequestHash(new byte[32]);
    }

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    QueryBus queryBus() {
        return SimpleQueryBus.builder().build();
    }

    @Bean
    Policies policies() {
        return new NoPolicies();
    }
}
