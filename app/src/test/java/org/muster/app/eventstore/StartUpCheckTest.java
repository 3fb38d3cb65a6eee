package org.muster.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.muster.app.MusterApplication;
import org.muster.app.embedded.Login;
import org.muster.app.embedded.SharedPostgres;
import org.muster.app.embedded.SharedPostgres.FreshDatabase;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;

/** The whole service, wired as it must not be: it says what is wrong and does not start. */
@ExtendWith(OutputCaptureExtension.class)
class StartUpCheckTest {
    @TempDir static Path folder;

    static FreshDatabase database;

    @BeforeAll
    static void make() {
        database = SharedPostgres.freshDatabase();
    }

    /** What Axon takes where it is given nothing. */
    static class ForgetfulBus {
        @Bean
        static BeanFactoryPostProcessor instead() {
            return beans -> {
                beans.getBeanDefinition("eventStore").setPrimary(false);
                var bus =
                        new RootBeanDefinition(
                                EventBus.class, () -> SimpleEventBus.builder().build());
                bus.setPrimary(true);
                ((BeanDefinitionRegistry) beans).registerBeanDefinition("forgetfulBus", bus);
            };
        }
    }

    static class ForgetfulTokens {
        @Bean
        TokenStore tokenStore() {
            return new InMemoryTokenStore();
        }
    }

    static class NoTransactions {
        @Bean
        TransactionManager axonTransactionManager() {
            return NoTransactionManager.instance();
        }
    }

    static class ErrorsInTheLogAlone {
        @Bean
        @Order // after the service's own
        ConfigurerModule lenient() {
            return configurer ->
                    configurer
                            .eventProcessing()
                            .registerDefaultListenerInvocationErrorHandler(
                                    _ -> new LoggingErrorHandler());
        }
    }

    @Test
    void refuses_a_bus_that_forgets_events(CapturedOutput output) {
        assertThatRefused(ForgetfulBus.class, output)
                .contains("events would not be stored: the bus is class", "SimpleEventBus");
    }

    @Test
    void refuses_tokens_in_memory(CapturedOutput output) {
        assertThatRefused(ForgetfulTokens.class, output)
                .containsPattern("processing group .* would forget how far it has read");
    }

    @Test
    void refuses_to_do_without_transactions(CapturedOutput output) {
        assertThatRefused(NoTransactions.class, output).contains("there would be no transactions");
    }

    @Test
    void refuses_to_go_on_past_an_event_that_a_view_cannot_digest(CapturedOutput output) {
        assertThatRefused(ErrorsInTheLogAlone.class, output)
                .containsPattern("processing group .* would skip events that it cannot digest");
    }

    @Test
    void refuses_to_work_as_the_owner_of_the_tables(CapturedOutput output) {
        assertThatException().isThrownBy(() -> start(database.owner()));
        assertThat(lineIn(output))
                .startsWith(
                        "muster: The service signs in to PostgreSQL as \"muster\", who could change history"
                                + " (access_record, document, domain_event, policy_set).")
                .endsWith("README, \"Your own PostgreSQL\".");
    }

    private static AbstractStringAssert<?> assertThatRefused(
            Class<?> wiring, CapturedOutput output) {
        assertThatException().isThrownBy(() -> start(database.service(), wiring));
        return assertThat(lineIn(output)).startsWith("muster: The event store is not sound: ");
    }

    private static String lineIn(CapturedOutput output) {
        var lines = output.getErr().lines().filter(line -> line.startsWith("muster: ")).toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static void start(Login login, Class<?>... wiring) {
        var sources = new ArrayList<Class<?>>(List.of(MusterApplication.class));
        sources.addAll(List.of(wiring));
        new SpringApplicationBuilder(sources.toArray(Class[]::new))
                .profiles("demo")
                .run(
                        Stream.of(
                                        "server.port=0",
                                        "muster.demo.load=false",
                                        "muster.data=" + folder,
                                        "spring.main.allow-bean-definition-overriding=true",
                                        "spring.datasource.hikari.maximum-pool-size=4",
                                        "spring.datasource.url=" + database.url(),
                                        "spring.datasource.username=" + login.name(),
                                        "spring.datasource.password=" + login.password(),
                                        "spring.flyway.user=" + database.owner().name(),
                                        "spring.flyway.password=" + database.owner().password())
                                .map("--"::concat)
                                .toArray(String[]::new))
                .close();
    }
}
