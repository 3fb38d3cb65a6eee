package org.muster.app.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.junit.jupiter.api.Test;
import org.muster.api.calendar.DayInWords;
import org.muster.api.officers.OfficerId;
import org.muster.app.MusterApplication;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Nobody sends notices for three days, on the demo clock; then two nodes do at once. */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=outage") // a service of its own
class SchedulerOutageTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.now(LONDON);
    private static final LocalDate LAST = TODAY.plusDays(1);
    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired Sweeper sweeper;
    @Autowired Environment environment;
    @Autowired SpringAxonConfiguration handlers;

    private Scene scene;
    private OfficerId officer;

    @Test
    void the_expiry_job_does_not_run_for_three_days() throws Exception {
        scene = new Scene(commands);
        officer = scene.owner("adams");
        scene.cleared(officer, "MV", TODAY.minusYears(6), LAST);
        assertThat(said()).isEmpty();
        sweeper.start();
        await().atMost(SOON).until(() -> said().equals(List.of("P1M")));
        directed(TODAY).expect(201);

        sweeper.stop();
        itIs(LAST.plusDays(3));

        assertThat(state("")).isEqualTo("LAPSED");
        assertThat(state("?asAt=" + LAST.plusDays(1))).isEqualTo("LAPSED");
        assertThat(state("?asAt=" + LAST)).isEqualTo("DUE_FOR_RENEWAL");
        var refused = directed(LAST.plusDays(3)).refusedBy("CLEARANCE_NOT_LIVE");
        assertThat(refused.text("/detail")).contains(DayInWords.of(LAST));
        assertThat(due("RENEWAL").get("overdue").asBoolean()).isTrue();
        assertThat(said()).containsExactly("P1M");

        try (var other = theOtherNode()) {
            atOnce(sweeper, other.getBean(Sweeper.class));
            sweeper.sweep();
            other.getBean(Sweeper.class).sweep();
        }
        sweeper.start();
        assertThat(said()).containsExactlyInAnyOrder("P1M", "ended");
        itIs(LAST.plusDays(4));
        sweeper.sweep();
        assertThat(said()).containsExactlyInAnyOrder("P1M", "ended");

        assertThat(own()).hasSize(2);
        assertThat(Visitor.as("adams", port).get("/own-vetting").expect(200).text())
                .contains("It has ended.");
    }

    @Test
    void nobody_sweeps_before_questions_are_answered_nor_when_they_no_longer_are() {
        assertThat(sweeper.getPhase())
                .isGreaterThan(handlers.getPhase())
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }

    /** What was said of the officer's clearance so far: how long ahead, or that it ended. */
    private List<String> said() {
        return as("researcher")
                .get("/api/v1/notices?kind=RENEWAL&limit=200&waitFor=" + scene.end())
                .expect(200)
                .json()
                .valueStream()
                .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                .map(line -> line.hasNonNull("ahead") ? line.get("ahead").asString() : "ended")
                .toList();
    }

    private JsonNode due(String kind) {
        return as("researcher")
                .get("/api/v1/due?kind=" + kind)
                .expect(200)
                .at("/due")
                .valueStream()
                .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                .findFirst()
                .orElseThrow();
    }

    private List<JsonNode> own() {
        return as("adams")
                .get("/api/v1/own-notices")
                .expect(200)
                .at("/notices")
                .valueStream()
                .toList();
    }

    private String state(String query) {
        return as("recruiter")
                .get("/api/v1/officers/" + officer + "/clearances" + query)
                .expect(200)
                .text("/clearances/0/state");
    }

    private Answer directed(LocalDate startsOn) {
        return as("recruiter")
                .post(
                        "/api/v1/appointments",
                        "{\"officerId\":\"%s\",\"roleProfileId\":\"%s\",\"reason\":\"Need.\",\"startsOn\":\"%s\"}"
                                .formatted(officer, scene.profile(), startsOn));
    }

    private void itIs(LocalDate day) {
        var now = day.atTime(9, 0).atZone(LONDON).toInstant();
        as("admin")
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(now))
                .expect(200);
    }

    private static void atOnce(Sweeper... sweepers) throws Exception {
        var start = new CyclicBarrier(sweepers.length);
        try (var threads = Executors.newFixedThreadPool(sweepers.length)) {
            var sweeps =
                    List.of(sweepers).stream()
                            .<Callable<Void>>map(
                                    each ->
                                            () -> {
                                                start.await();
                                                each.sweep();
                                                return null;
                                            })
                            .toList();
            for (var sweep : threads.invokeAll(sweeps)) sweep.get();
        }
    }

    private ConfigurableApplicationContext theOtherNode() {
        return new SpringApplicationBuilder(MusterApplication.class)
                .profiles("demo")
                .run(
                        "--server.port=0",
                        "--muster.demo.load=false",
                        "--muster.notices.sweep=false",
                        same("spring.datasource.url"),
                        same("spring.datasource.username"),
                        same("spring.datasource.password"),
                        same("spring.flyway.user"),
                        same("spring.flyway.password"),
                        same("muster.data"),
                        "--spring.datasource.hikari.maximum-pool-size=10");
    }

    private String same(String property) {
        return "--" + property + "=" + environment.getRequiredProperty(property);
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
