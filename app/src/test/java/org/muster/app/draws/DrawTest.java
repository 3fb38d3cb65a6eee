package org.muster.app.draws;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.api.officers.OfficerId;
import org.muster.app.operations.ServiceClock;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** A random draw over HTTP, on the demo clock. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=draws") // a register of its own
class DrawTest {
    private static final String DRAWS = "/api/v1/draws";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired ServiceClock clock;
    @TempDir Path folder;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @AfterEach
    void leave() {
        clock.returnToRealTime();
    }

    @Test
    void anybody_recomputes_what_was_drawn_with_the_script_of_the_documents()
            throws IOException, InterruptedException {
        var lapsed = scene.sergeant("Long Ago");
        scene.cleared(lapsed, "RV", TODAY.minusYears(20), TODAY.minusYears(10));
        var cleared = IntStream.range(0, 30).mapToObj(this::cleared).toList();
        as("decider").get("/api/v1/clearances?waitFor=" + scene.end()).expect(200);

        var draw = announce("decider", TODAY.plusDays(2)).expect(201);
        announce("decider2", TODAY.plusDays(3)).refusedBy("DRAW_PENDING");
        hold(draw.id(), "decider").refusedBy("SAME_AS_ANNOUNCER");
        hold(draw.id(), "decider2").refusedBy("SEED_NOT_YET_PUBLISHED");
        clock.show(clock.instant().plus(Duration.ofDays(2)));
        hold(draw.id(), "decider2").expect(200);
        hold(draw.id(), "decider2").refusedBy("ALREADY_DRAWN");

        var seen = as("auditor").get(DRAWS + "/" + draw.id()).expect(200).json();
        assertThat(texts(seen.at("/roster")))
                .containsAll(cleared.stream().map(OfficerId::toString).toList())
                .doesNotContain(lapsed.toString());
        assertThat(seen.at("/held/drawn")).hasSize(seen.at("/number").asInt());
        assertThat(script(seen))
                .startsWith("roster " + seen.at("/rosterHash").asString())
                .endsWith(drawn(seen));
        isShown(draw.id(), seen.at("/roster").size());
        tellsWhoWasReviewedSince(draw.id(), seen);
    }

    private void tellsWhoWasReviewedSince(String draw, JsonNode seen) {
        assertThat(seen.at("/held/reviewed").asInt()).isZero();
        assertThat(seen.at("/held/drawn").size()).isGreaterThan(1);
        var first = seen.at("/held/drawn/0/officerId").asString();
        var second = seen.at("/held/drawn/1/officerId").asString();
        var held = as("decider").get("/api/v1/clearances?limit=200").expect(200).at("/clearances");
        var clearance =
                held.valueStream()
                        .filter(line -> line.get("officerId").asString().equals(first))
                        .findFirst()
                        .orElseThrow();
        as("researcher")
                .post(
                        "/api/v1/clearances/" + clearance.get("id").asString() + "/annual-reviews",
                        "{\"outcome\":\"NOTHING_TO_REPORT\",\"note\":\"Seen in person.\"}")
                .expect(200);
        var opened =
                as("researcher")
                        .post(
                                "/api/v1/vetting-cases",
                                "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"renewal\"}"
                                        .formatted(second))
                        .expect(201);
        var path = "/api/v1/vetting-cases/" + opened.id();
        as("decider").post(path + "/decision", "{\"outcome\":\"DISCONTINUED\"}").expect(200);

        var since = as("dpo").get(DRAWS + "/" + draw).expect(200).json();
        assertThat(since.at("/held/reviewed").asInt()).isEqualTo(1);
        assertThat(since.at("/held/drawn/0/reviewed/kind").asString()).isEqualTo("ANNUAL_REVIEW");
        assertThat(since.at("/held/drawn/0/reviewed/on").asString())
                .isEqualTo(TODAY.plusDays(2).toString());
        assertThat(since.at("/held/drawn/1/reviewed").isNull()).isTrue();
        assertThat(Visitor.as("auditor", port).get("/draws/" + draw).expect(200).text())
                .contains(
                        "Reviewed since the draw: 1 of " + seen.at("/held/drawn").size(),
                        "Annual review on",
                        "Not reviewed since");
    }

    @Test
    void is_for_the_vetting_unit_and_those_who_look_over_its_shoulder() {
        Caller.nobody(port).get(DRAWS).expect(401);
        for (var account : List.of("recruiter", "manager", "adams", "planner", "panel1", "admin")) {
            as(account).get(DRAWS).expect(403);
            announce(account, TODAY.plusDays(1)).expect(403);
        }
        for (var account : List.of("researcher", "decider", "auditor", "dpo")) {
            as(account).get(DRAWS).expect(200);
        }
        announce("researcher", TODAY.plusDays(1)).expect(403);
        as("decider").get(DRAWS + "/" + scene.sergeant("Jo Hall")).expect(404);
    }

    @Test
    void refuses_what_makes_no_draw() {
        cleared(1);
        as("decider").get("/api/v1/clearances?waitFor=" + scene.end()).expect(200);
        announce("decider", TODAY).refusedBy("SEED_DAY_NOT_TO_COME");
        var nowhere =
                "{\"force\":\"Nowhere\",\"seedFrom\":\"A lottery\",\"seedOn\":\"2099-01-01\"}";
        as("decider").post(DRAWS, nowhere).refusedBy("NOBODY_TO_DRAW");
        as("decider").post(DRAWS, "{\"force\":\"Nowhere\"}").expect(400);
    }

    private void isShown(String draw, int roster) {
        var visitor = Visitor.as("decider2", port);
        visitor.get("/draws/new").expect(200);
        var form = Map.of("force", Scene.NORTHSHIRE.name(), "seedFrom", "A lottery");
        assertThat(visitor.send("/draws", form).expect(400).text()).contains("There is a problem");
        assertThat(visitor.get("/draws/" + draw).expect(200).text())
                .contains("Drawn", "Draw again yourself", "Open a review")
                .doesNotContain("Hold the draw");
        assertThat(visitor.get("/draws/" + draw + "/roster").expect(200).html().lines())
                .hasSize(roster);
    }

    private OfficerId cleared(int number) {
        var officer = scene.sergeant("Jo " + number);
        scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));
        return officer;
    }

    private Answer announce(String account, LocalDate seedOn) {
        return as(account)
                .post(
                        DRAWS,
                        "{\"force\":\"%s\",\"seedFrom\":\"A lottery\",\"seedOn\":\"%s\"}"
                                .formatted(Scene.NORTHSHIRE, seedOn));
    }

    private Answer hold(String draw, String account) {
        return as(account).post(DRAWS + "/" + draw + "/seed", "{\"seed\":\"07 11 19 23 41\"}");
    }

    private List<String> script(JsonNode seen) throws IOException, InterruptedException {
        var text = String.join("\n", texts(seen.at("/roster"))) + "\n";
        var roster = Files.writeString(folder.resolve("roster.txt"), text);
        var running =
                new ProcessBuilder(
                                "../docs/draw.sh",
                                roster.toString(),
                                seen.at("/held/seed").asString(),
                                seen.at("/number").asString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static String[] drawn(JsonNode seen) {
        return seen.at("/held/drawn")
                .valueStream()
                .map(drawn -> drawn.get("officerId").asString())
                .toArray(String[]::new);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
