package org.muster.app.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.muster.app.MusterApplication;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes of the service on one database, with orders racing on both. */
@MusterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {
    @Autowired Environment environment;
    @Autowired CommandGateway commands;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private ConfigurableApplicationContext other;
    private int otherPort;

    @BeforeAll
    void startTheOtherNode() {
        other =
                new SpringApplicationBuilder(MusterApplication.class)
                        .profiles("demo")
                        .run(
                                "--server.port=0",
                                "--muster.demo.load=false",
                                same("spring.datasource.url"),
                                same("spring.datasource.username"),
                                same("spring.datasource.password"),
                                same("spring.flyway.user"),
                                same("spring.flyway.password"),
                                same("muster.data"),
                                "--spring.datasource.hikari.maximum-pool-size=10");
        otherPort = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @AfterAll
    void stopTheOtherNode() {
        other.close();
    }

    @Test
    void of_six_offers_for_the_last_post_one_wins_and_the_others_learn_that_no_post_is_left()
            throws Exception {
        var selection = Selection.open(new Scene(commands), port, 1);
        var candidates =
                IntStream.range(0, 6)
                        .mapToObj(n -> selection.scene().sergeant("Candidate " + n))
                        .map(selection::atInterview)
                        .toList();

        var answers = atOnce(candidates.stream().map(this::offer).toList());

        assertThat(answers).filteredOn(answer -> answer.response().statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.response().statusCode() != 200)
                .allSatisfy(answer -> answer.refusedBy("NO_POST_LEFT"));
    }

    @Test
    void the_same_creation_sent_to_both_nodes_at_once_is_one_thing() throws Exception {
        var body =
                """
                {"id":"01890000-0000-7000-8000-00000000aaaa","name":"Jo Both","staffNumber":"BOTH-1",
                 "force":"Northshire Police","rank":"SERGEANT","accreditations":[],"skills":[]}""";

        var answers =
                atOnce(
                        IntStream.range(0, 12)
                                .<Callable<Answer>>mapToObj(
                                        n -> () -> node(n).post("/api/v1/officers", body))
                                .toList());

        assertThat(answers).allSatisfy(answer -> answer.expect(201));
        assertThat(answers.stream().map(answer -> answer.response().body()).distinct()).hasSize(1);
    }

    @Test
    void what_one_node_remembers_is_no_ground_for_a_refusal_once_the_other_has_changed_it()
            throws Exception {
        var selection = Selection.open(new Scene(commands), port, 1);
        var application = selection.atInterview(selection.scene().sergeant("Jo Elsewhere"));
        var path = Selection.path(application);
        var reason = "{\"reason\":\"An inquiry\"}";
        node(0).post(path + "/hold", reason).expect(200); // now this node remembers it on hold
        node(1).post(path + "/resumption", "{}").expect(200);

        node(0).post(path + "/hold", reason).expect(200);
    }

    @Test
    void a_version_that_the_other_node_gave_out_is_known_to_both() throws Exception {
        var selection = Selection.open(new Scene(commands), port, 1);
        var application = selection.atInterview(selection.scene().sergeant("Jo Ahead"));
        var path = Selection.path(application);
        node(0).post(path + "/hold", "{\"reason\":\"An inquiry\"}").expect(200);
        var over = node(1).post(path + "/resumption", "{}").expect(200);

        var version = "\"%s\"".formatted(over.at("/version").asLong());
        node(0).post(path + "/offer", "{}", "If-Match", version).expect(200);
    }

    @Test
    void no_stream_has_a_gap_or_a_fork() {
        assertThat(
                        jdbc.sql(
                                        "select stream from domain_event group by stream"
                                                + " having count(*) <> max(version) + 1")
                                .query(String.class)
                                .list())
                .isEmpty();
    }

    private Callable<Answer> offer(String application) {
        return () ->
                node(application.hashCode()).post(Selection.path(application) + "/offer", "{}");
    }

    private Caller node(int number) {
        return Caller.as("recruiter", number % 2 == 0 ? port : otherPort);
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        var barrier = new CyclicBarrier(calls.size());
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var answers = new ArrayList<T>();
            var waiting =
                    calls.stream()
                            .map(call -> threads.submit(() -> together(barrier, call)))
                            .toList();
            for (var answer : waiting) answers.add(answer.get());
            return answers;
        }
    }

    private static <T> T together(CyclicBarrier barrier, Callable<T> call) throws Exception {
        barrier.await();
        return call.call();
    }

    private String same(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }
}
