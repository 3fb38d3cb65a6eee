package org.muster.app.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Two people change policy, over HTTP; a demo clock brings the day. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=policy-change") // a clock of its own
class PolicyChangeTest {
    private static final String POLICIES = "/api/v1/policies";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate DAY = LocalDate.now(LONDON).plusDays(30);

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void one_decision_maker_proposes_another_looks_at_what_it_touches_and_activates_it()
            throws Exception {
        var scene = new Scene(commands);
        var officer = scene.sergeant("Jo Hall");
        var vettingCase = opened(officer, "SC", "appointment");
        var position = propose("decider", text("HOLD.1", DAY, "\"P9Y\"")).expect(201).position();

        as("decider").post(POLICIES + "/HOLD.1/activation", "").refusedBy("SAME_AS_PROPOSER");
        as("recruiter").get(POLICIES + "/HOLD.1/preview").expect(403);
        var preview =
                as("decider2").get(POLICIES + "/HOLD.1/preview?waitFor=" + position).expect(200);
        assertThat(preview.at("/preview/differences").toString())
                .contains("/levels/SC/validity", "P10Y", "P9Y");
        assertThat(preview.at("/cases/cases").toString()).contains(vettingCase);
        assertThat(preview.at("/preview/mayActivate").asBoolean()).isTrue();

        assertThat(standing("HOLD.1")).isEqualTo("PROPOSED");
        as("decider2").post(POLICIES + "/HOLD.1/activation", "").expect(200);
        assertThat(standing("HOLD.1")).isEqualTo("ACTIVATED");
        assertThat(inForce()).isEqualTo("EW-2026.1");

        as("admin")
                .send(
                        "PUT",
                        "/api/v1/demo/clock",
                        "{\"now\":\"%s\"}".formatted(DAY.atTime(9, 0).atZone(LONDON).toInstant()))
                .expect(200);
        assertThat(inForce()).isEqualTo("HOLD.1");
    }

    @Test
    void a_change_of_transfers_touches_the_cases_of_transferees_and_is_told_on_its_page()
            throws Exception {
        var officer = new Scene(commands).sergeant("Al Frith");
        var transferee = opened(officer, "MV", "transfer");
        var other = opened(officer, "RV", "appointment");
        var set = set("REVET.7", DAY.plusDays(30));
        ((ObjectNode) set.get("transfers")).remove("acceptedWithin");
        var position = propose("decider", set.toString()).expect(201).position();

        var preview =
                as("decider2").get(POLICIES + "/REVET.7/preview?waitFor=" + position).expect(200);
        assertThat(preview.at("/cases/cases").toString())
                .contains(transferee)
                .doesNotContain(other);
        var page = Visitor.as("decider2", port).get("/policies/REVET.7").expect(200).text();
        assertThat(page)
                .containsSubsequence("Policy set REVET.7", "Proposed", "before it is activated")
                .contains("Is never accepted: every transferee is vetted in full")
                .contains("Where nothing is adverse: granted", "by vetting decision-maker")
                .doesNotContain("Not in force REVET.7");
    }

    private String opened(OfficerId officer, String level, String purpose) {
        return as("researcher")
                .post(
                        "/api/v1/vetting-cases",
                        "{\"officerId\":\"%s\",\"level\":\"%s\",\"purpose\":\"%s\"}"
                                .formatted(officer, level, purpose))
                .expect(201)
                .id();
    }

    @Test
    void a_broken_text_is_refused_where_it_is_broken() throws Exception {
        var broken =
                propose(
                        "decider",
                        text("BAD.1", DAY.plusDays(1), "\"P9Y\"").replace("\"FORCE\"", "\"NONE\""));
        assertThat(broken.expect(400).at("/errors/0").toString()).contains("/text", "/levels/");
        assertThat(propose("decider", "{").expect(400).text("/errors/0/pointer"))
                .isEqualTo("/text");
        propose("recruiter", text("BAD.2", DAY, "\"P9Y\"")).expect(403);
        Caller.nobody(port).post(POLICIES, "{}").expect(401);
        as("decider").post(POLICIES + "/NONE.9/activation", "").expect(404);
    }

    private Caller.Answer propose(String account, String text) {
        var body = JsonMapper.builder().build().createObjectNode();
        body.put("text", text).put("reason", "A new decree.");
        return as(account).post(POLICIES, body.toString());
    }

    /** The newest set that ships, with a version, a first day and a validity of SC of its own. */
    private static String text(String version, LocalDate from, String validity) throws IOException {
        var set = set(version, from);
        ((ObjectNode) set.at("/levels/SC"))
                .set("validity", JsonMapper.builder().build().readTree(validity));
        return set.toString();
    }

    private static ObjectNode set(String version, LocalDate from) throws IOException {
        var newest =
                new ClassPathResource("policies/england-and-wales-2026-09-01.json")
                        .getContentAsString(StandardCharsets.UTF_8);
        return ((ObjectNode) JsonMapper.builder().build().readTree(newest))
                .put("version", version)
                .put("effectiveFrom", from.toString());
    }

    private String standing(String version) {
        for (var set : as("recruiter").get(POLICIES).expect(200).at("/sets")) {
            if (set.at("/version").asString().equals(version))
                return set.at("/standing").asString();
        }
        throw new AssertionError("no set " + version);
    }

    private String inForce() {
        var versions = new StringBuilder();
        for (var set : as("recruiter").get(POLICIES).expect(200).at("/sets")) {
            if (set.at("/inForce").asBoolean()) versions.append(set.at("/version").asString());
        }
        return versions.toString();
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
