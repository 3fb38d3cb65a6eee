package org.muster.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.operations.ServiceClock;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The recipe of the documents: a level, a check and a rule of delegation by data alone. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=by-data") // a clock of its own
class PolicyByDataTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.now(LONDON).plusDays(40);
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\\n(\\{.*?)```");

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired ServiceClock clock;

    Scene scene;

    @BeforeEach
    void activate() throws IOException {
        scene = new Scene(commands);
        var body = JSON.createObjectNode();
        body.put("text", set()).put("reason", "The recipe.");
        as("decider").post("/api/v1/policies", body.toString()).expect(201);
        as("decider2").post("/api/v1/policies/BY-DATA/activation", "").expect(200);
        clock.show(DAY.atTime(9, 0).atZone(LONDON).toInstant());
    }

    @AfterEach
    void leave() {
        clock.returnToRealTime();
    }

    @Test
    void cases_ask_for_the_new_check_and_are_decided_as_the_new_rule_has_it() {
        var clear = researched("CLEAR");
        decide(clear, "GRANTED").expect(200);
        var held = as("decider").get("/api/v1/clearances?level=RV_PLUS&waitFor=" + scene.end());
        assertThat(held.expect(200).text("/clearances/0/state")).isEqualTo("LIVE");
        assertThat(held.text("/clearances/0/to")).isEqualTo(DAY.plusYears(5).toString());

        var adverse = researched("ADVERSE");
        decide(adverse, "GRANTED").refusedBy("BEYOND_DELEGATION");
        decide(adverse, "REFUSED").expect(200);
    }

    private String researched(String openSource) {
        var asked =
                "{\"officerId\":\"%s\",\"level\":\"RV_PLUS\",\"purpose\":\"appointment\"}"
                        .formatted(scene.sergeant("Jo Hall"));
        var path =
                "/api/v1/vetting-cases/"
                        + as("researcher").post("/api/v1/vetting-cases", asked).expect(201).id();
        order(path + "/forms", "{\"received\":true}");
        for (var check : as("researcher").get(path).expect(200).at("/checks")) {
            var type = check.get("type").asString();
            var result = type.equals("OPEN_SOURCE") ? openSource : "CLEAR";
            order(
                    path + "/checks",
                    "{\"type\":\"%s\",\"result\":\"%s\",\"reference\":\"R-1\",\"finding\":\"A post.\"}"
                            .formatted(type, result));
        }
        if (openSource.equals("ADVERSE")) assess(path);
        order(path + "/recommendation", "{\"outcome\":\"REFUSED\",\"reason\":\"As it stands.\"}");
        return path;
    }

    private void assess(String path) {
        var risk =
                as("researcher")
                        .post(
                                path + "/risks",
                                "{\"factor\":\"DISHONESTY\",\"detail\":\"A post.\",\"check\":\"OPEN_SOURCE\"}")
                        .expect(201)
                        .id();
        order(
                path + "/risks/" + risk + "/disposition",
                "{\"disposition\":\"GROUND_FOR_REFUSAL\",\"reason\":\"It stands.\"}");
    }

    private Answer decide(String path, String outcome) {
        return as("decider")
                .post(
                        path + "/decision",
                        ("{\"outcome\":\"%s\",\"rationale\":{\"information\":\"One.\",\"threatAndRisk\":\"Two.\","
                                        + "\"powersAndPolicy\":\"Three.\",\"options\":\"Four.\",\"action\":\"Five.\"}}")
                                .formatted(outcome));
    }

    private void order(String path, String json) {
        as("researcher").post(path, json).expect(200);
    }

    /** The newest set that ships, with the lines of the recipe. */
    private static String set() throws IOException {
        var newest = new ClassPathResource("policies/england-and-wales-2026-09-01.json");
        var set = (ObjectNode) JSON.readTree(newest.getContentAsString(StandardCharsets.UTF_8));
        set.put("version", "BY-DATA").put("effectiveFrom", DAY.toString());
        var recipes = EXAMPLE.matcher(Files.readString(Path.of("../CONTRIBUTING.md")));
        assertThat(recipes.find()).isTrue();
        var example = JSON.readTree(recipes.group(1));
        for (var part : example.properties()) {
            ((ObjectNode) set.get(part.getKey())).setAll((ObjectNode) part.getValue());
        }
        return set.toString();
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
