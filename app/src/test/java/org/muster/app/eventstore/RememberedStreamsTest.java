package org.muster.app.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.officers.OfficerId;
import org.muster.api.views.Histories;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

@MusterTest
class RememberedStreamsTest {
    @Autowired CommandGateway commands;
    @Autowired Histories stored;

    @Autowired
    @Qualifier("factsOfDecisions")
    Histories facts;

    @Autowired TransactionTemplate transactions;

    private Scene scene;

    @BeforeEach
    void begin() {
        scene = new Scene(commands);
    }

    @Test
    void forget_what_was_rolled_back() {
        var officer =
                transactions.execute(
                        transaction -> {
                            var registered = scene.sergeant("Jo Hall");
                            assertThat(facts.of(registered)).hasSize(1);
                            transaction.setRollbackOnly();
                            return registered;
                        });

        assertThat(facts.of(officer)).isEmpty();
    }

    @Test
    void read_what_is_new_behind_what_they_remember() {
        var officer = scene.sergeant("Jo Hall");
        awaitRemembered(officer);
        var clearances = new ClearanceRegisterId(officer);
        assertThat(facts.of(officer, clearances)).isEqualTo(stored.of(officer, clearances));

        scene.cleared(officer, "MV", LocalDate.of(2026, 1, 5), LocalDate.of(2033, 1, 5));
        assertThat(facts.of(officer, clearances))
                .hasSize(2)
                .isEqualTo(stored.of(officer, clearances));
    }

    private void awaitRemembered(OfficerId officer) {
        assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    var first = facts.of(officer).getFirst();
                    for (var again = facts.of(officer).getFirst();
                            again != first;
                            again = facts.of(officer).getFirst()) first = again;
                });
    }
}
