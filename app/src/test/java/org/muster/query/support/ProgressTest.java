package org.muster.query.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.embedded.SharedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ProgressTest {
    private JdbcClient jdbc;
    private Progress progress;

    @BeforeEach
    void begin() {
        var database = SharedPostgres.migratedDatabase();
        jdbc =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                database.url(),
                                database.service().name(),
                                database.service().password()));
        progress = new Progress(jdbc, boardAndQueue());
    }

    @Test
    void is_nothing_where_no_view_has_begun() {
        assertThat(progress.seen()).isZero();
    }

    @Test
    void is_nothing_while_one_view_has_not_begun() {
        token("board", "{\"index\": 7}");
        assertThat(progress.seen()).isZero();

        token("queue", null);
        assertThat(progress.seen()).isZero();
    }

    @Test
    void is_that_of_the_view_that_is_furthest_behind() {
        token("board", "{\"index\": 7}");
        token("queue", "{\"index\": 9}");
        assertThat(progress.seen()).isEqualTo(7);
    }

    @Test
    void is_not_held_back_by_a_view_that_is_no_more() {
        token("board", "{\"index\": 7}");
        token("queue", "{\"index\": 9}");
        token("forgotten", "{\"index\": 1}");
        assertThat(progress.seen()).isEqualTo(7);
    }

    private void token(String group, String token) {
        jdbc.sql(
                        "insert into token_entry (processor_name, segment, timestamp, token)"
                                + " values (?, 0, '', convert_to(?, 'UTF8'))")
                .params(group, token)
                .update();
    }

    @ProcessingGroup("board")
    private static final class Board {
        @EventHandler
        void on(String event) {}
    }

    @ProcessingGroup("queue")
    private static final class Queue {
        @EventHandler
        void on(String event) {}
    }

    private static EventProcessingConfiguration boardAndQueue() {
        return DefaultConfigurer.defaultConfiguration()
                .eventProcessing(
                        processing ->
                                processing
                                        .usingSubscribingEventProcessors()
                                        .registerEventHandler(_ -> new Board())
                                        .registerEventHandler(_ -> new Queue()))
                .buildConfiguration()
                .eventProcessingConfiguration();
    }
}
