package org.muster.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@MusterTest
@TestPropertySource(properties = "spring.application.name=rebuild") // a database of its own
class RebuildTest {
    private static final String VIEWS = "/actuator/views";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired EntityManager entities;
    @Autowired JdbcClient jdbc;
    @Autowired EventProcessingConfiguration processing;

    private long end;

    @BeforeEach
    void record_something_for_every_kind_of_view() {
        var scene = new Scene(commands);
        var selection = Selection.open(scene, port, 1);
        var application = Selection.path(selection.atInterview(scene.sergeant("Jo Hall")));
        as("recruiter").post(application + "/offer", "").expect(200);
        as("recruiter")
                .post(application + "/offer-response", "{\"accepted\":true}")
                .expect(200); // what is over at once leaves nothing, in whatever steps it is read
        end = scene.end();
        seenUpTo(end);
    }

    @Test
    void is_for_administrators_only() {
        Caller.nobody(port).get(VIEWS).expect(401);
        Caller.nobody(port).post(VIEWS, "").expect(401);
        for (var other : List.of("recruiter", "auditor", "dpo")) {
            Caller.as(other, port).get(VIEWS).expect(403);
            Caller.as(other, port).post(VIEWS, "").expect(403);
        }
    }

    @Test
    void makes_every_view_as_it_was_from_the_events_alone() {
        var before = rows();
        spoil("candidate");
        spoil("officer_line");
        spoil("application_tally");
        assertThat(rows()).isNotEqualTo(before);

        as("admin").post(VIEWS, "").expect(200);
        seenUpTo(end);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void gives_events_that_could_not_be_digested_another_try() {
        jdbc.sql(
                        "insert into dead_letter_entry (dead_letter_id, processing_group,"
                                + " sequence_identifier, sequence_index, enqueued_at, message_type,"
                                + " event_identifier, time_stamp, payload_type, payload)"
                                + " values ('1', 'vacancies', 's', 0, now(), 'm', 'e', 't', 'p', '')")
                .update();

        as("admin").post(VIEWS, "").expect(200);

        assertThat(count("dead_letter_entry")).isZero();
        seenUpTo(end);
    }

    @Test
    void is_refused_while_another_node_moves_a_view() {
        var before = rows();
        registers().shutDown();
        claimFor("another node");

        var refused = as("admin").post(VIEWS, "").expect(409);

        assertThat(refused.text("/detail")).contains("Stop the other nodes");
        assertThat(rows()).isEqualTo(before);
        claimFor(null);
        registers().shutDown(); // and at once it claims what the other node has let go
        registers().start();
    }

    private EventProcessor registers() {
        return processing.eventProcessor("registers").orElseThrow();
    }

    @Test
    void tells_an_administrator_how_far_each_view_has_read() {
        var seen = as("admin").get(VIEWS).expect(200).json();

        assertThat(seen.size()).isEqualTo(3);
        assertThat(seen.get("vacancies").asLong()).isGreaterThanOrEqualTo(end);
    }

    @Test
    void tells_a_supervisor_where_events_end_and_how_far_each_view_has_read() {
        var metrics =
                as("admin")
                        .get("/actuator/prometheus", "Accept", "text/plain")
                        .expect(200)
                        .response()
                        .body();

        assertThat(position(metrics, "muster_events_position")).isGreaterThanOrEqualTo(end);
        assertThat(position(metrics, "muster_view_position{view=\"vacancies\"}"))
                .isGreaterThanOrEqualTo(end);
    }

    private static double position(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private void spoil(String table) {
        assertThat(jdbc.sql("delete from " + table).update()).isPositive();
    }

    private void claimFor(@Nullable String node) {
        jdbc.sql(
                        "update token_entry set owner = ?, timestamp = ? where processor_name = 'registers'")
                .params(node, Instant.now().toString())
                .update();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Every row of every view. */
    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var entity : entities.getMetamodel().getEntities()) {
            if (!entity.getJavaType().getPackageName().startsWith("org.muster.query")) continue;
            var table = entity.getJavaType().getAnnotation(Table.class).name();
            var select = "select t::text from " + table + " t order by 1";
            rows.put(table, jdbc.sql(select).query(String.class).list());
        }
        return rows;
    }

    private void seenUpTo(long position) {
        as("recruiter").get("/api/v1/vacancies?waitFor=" + position).expect(200);
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
