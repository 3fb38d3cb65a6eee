package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.calendar.DayInWords;
import org.muster.api.officers.OfficerId;
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

/** Officers who come with a clearance of another force, told over HTTP on a clock that is moved. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=transferees") // a clock of its own
class TransfereeScenariosTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String SECRET = "A complaint was upheld";
    private static final List<String> SIX =
            List.of(
                    "PERFORMANCE",
                    "SICKNESS",
                    "COMPLAINTS",
                    "BUSINESS_INTERESTS",
                    "NOTIFIABLE_ASSOCIATIONS",
                    "CORRUPTION_INTELLIGENCE");

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired ServiceClock clock;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @Test
    void an_mv_dated_8_months_ago_is_accepted_only_with_all_six_items_and_the_history_recorded() {
        var work = transferee();
        var grantedOn = today().minusMonths(8);
        accept(work, "{}").refusedBy("CHECKLIST_INCOMPLETE");
        earlier(work, grantedOn).expect(200);
        for (var item : SIX) {
            assertThat(missing(accept(work, "{}"))).contains(item, "conductHistory");
            told(work, item, "NOTHING_ADVERSE").expect(200);
        }
        assertThat(missing(accept(work, "{}"))).isEqualTo("[\"conductHistory\"]");
        history(work).expect(200);
        accept(work, "{}").expect(200);

        var lastDay = grantedOn.plusYears(7).toString();
        var seen = work.seenBy("decider2").expect(200);
        assertThat(seen.text("/state")).isEqualTo("GRANTED");
        assertThat(seen.text("/decision/decidedBy")).isEqualTo("decider");
        assertThat(seen.text("/decision/validUntil")).isEqualTo(lastDay);
        var clearance = work.clearance(scene.end()).expect(200);
        assertThat(clearance.text("/origin/force")).isEqualTo("Kent Police");
        assertThat(clearance.text("/origin/grantedOn")).isEqualTo(grantedOn.toString());
        assertThat(clearance.text("/to")).isEqualTo(lastDay);
        assertThat(brought(work, "").text("/worth/because"))
                .contains("counted from its grant there on " + DayInWords.of(grantedOn));
    }

    @Test
    void something_adverse_takes_reasons_and_nobody_accepts_what_they_researched() {
        var work = transferee();
        earlier(work, today().minusMonths(8)).expect(200);
        for (var item : SIX) told(work, item, "NOTHING_ADVERSE").expect(200);
        history(work).expect(200);
        told(work, "COMPLAINTS", "ADVERSE").expect(200);
        work.order("researcher", "transfer/acceptance", "{}").expect(403);
        accept(work, "{}").refusedBy("RATIONALE_MISSING");
        accept(work, "{\"rationale\":%s}".formatted(CaseWork.rationale())).expect(200);
        assertThat(work.seenBy("decider2").at("/decision/adverse").asBoolean()).isTrue();
        for (var outside : List.of("recruiter", "manager", "adams")) {
            work.as(outside).get(work.path() + "/transfer").expect(403);
            var held = work.as(outside).get("/api/v1/officers/" + work.officer() + "/clearances");
            assertThat(held.response().body()).doesNotContain(SECRET, "Kent");
        }
        work.as("auditor").get(work.path() + "/transfer").expect(400);
    }

    @Test
    void at_13_months_it_is_refused_with_the_arithmetic_and_the_case_is_vetted_in_full() {
        var work = transferee();
        var grantedOn = today().minusMonths(13);
        complete(work, grantedOn);
        var refused = accept(work, "{}").refusedBy("TRANSFER_NOT_ACCEPTABLE");
        assertThat(refused.text("/detail"))
                .contains(
                        "the last day for that was "
                                + DayInWords.of(grantedOn.plusYears(1).minusDays(1)));
        assertThat(refused.text("/ruleVersion")).isEqualTo("EW-2026.1");
        assertThat(brought(work, "").at("/worth/acceptable").asBoolean()).isFalse();

        work.researched().granted();
        assertThat(work.seenBy("decider2").text("/decision/validUntil"))
                .isEqualTo(today().plusYears(7).toString());
        assertThat(work.clearance(scene.end()).at("/origin").isNull()).isTrue();
    }

    @Test
    void with_the_policy_always_re_vet_it_is_vetted_in_full_and_both_policies_replay()
            throws Exception {
        var before = transferee(at("Westshire Police"));
        complete(before, today().minusMonths(8));
        accept(before, "{}").expect(200);
        var version = alwaysRevetFrom(today().plusDays(30));
        var waiting = transferee(at("Westshire Police"));
        complete(waiting, today().minusMonths(8));
        moveTo(today().plusDays(30));

        var refused = accept(waiting, "{}").refusedBy("TRANSFER_NOT_ACCEPTABLE");
        assertThat(refused.text("/detail")).contains("Every transferee is vetted in full");
        assertThat(refused.text("/ruleVersion")).isEqualTo(version);
        assertThat(before.seenBy("decider2").text("/state")).isEqualTo("GRANTED");
        assertThat(acceptable(before, "")).isTrue();
        assertThat(acceptable(before, "?policy=" + version)).isFalse();
        assertThat(acceptable(waiting, "")).isFalse();
        assertThat(acceptable(waiting, "?policy=EW-2026.1")).isTrue();
        work(waiting, "?policy=NONE.1").expect(404);
        waiting.researched().granted();
    }

    private CaseWork transferee() {
        return transferee(scene.sergeant("Jo Hall"));
    }

    private OfficerId at(String force) {
        var body =
                """
                {"name":"Al Frith","staffNumber":"W%s","force":"%s","rank":"SERGEANT",
                 "accreditations":[],"skills":[]}
                """
                        .formatted(scene.end(), force);
        return new OfficerId(
                UUID.fromString(
                        Caller.as("recruiter", port)
                                .post("/api/v1/officers", body)
                                .expect(201)
                                .id()));
    }

    private CaseWork transferee(OfficerId officer) {
        var opened =
                Caller.as("researcher", port)
                        .post(
                                "/api/v1/vetting-cases",
                                "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"transfer\"}"
                                        .formatted(officer))
                        .expect(201);
        return new CaseWork(port, officer, opened.id());
    }

    private void complete(CaseWork work, LocalDate grantedOn) {
        earlier(work, grantedOn).expect(200);
        for (var item : SIX) told(work, item, "NOTHING_ADVERSE").expect(200);
        history(work).expect(200);
    }

    private static Answer earlier(CaseWork work, LocalDate grantedOn) {
        return work.order(
                "researcher",
                "transfer/earlier-clearance",
                """
                {"force":"Kent Police","level":"MV","grantedOn":"%s","lastDay":"%s",
                 "evidence":"Letter of Kent Police"}
                """
                        .formatted(grantedOn, grantedOn.plusYears(7)));
    }

    private static Answer told(CaseWork work, String item, String finding) {
        return work.order(
                "researcher",
                "transfer/checklist",
                "{\"item\":\"%s\",\"finding\":\"%s\",\"reference\":\"K-1\",\"detail\":\"%s\"}"
                        .formatted(item, finding, SECRET));
    }

    private static Answer history(CaseWork work) {
        return work.order(
                "researcher",
                "transfer/conduct-history",
                "{\"finding\":\"NOTHING_ADVERSE\",\"reference\":\"PSD-7\"}");
    }

    private static Answer accept(CaseWork work, String body) {
        return work.order("decider", "transfer/acceptance", body);
    }

    private static String missing(Answer refused) {
        return refused.refusedBy("CHECKLIST_INCOMPLETE").at("/missing").toString();
    }

    private static Answer work(CaseWork work, String under) {
        return work.as("decider2").get(work.path() + "/transfer" + under);
    }

    private static Answer brought(CaseWork work, String under) {
        return work(work, under).expect(200);
    }

    private static boolean acceptable(CaseWork work, String under) {
        return brought(work, under).at("/worth/acceptable").asBoolean();
    }

    /**
     * A set of one force: the newest that ships, but without a period within which anything is
     * accepted.
     */
    private String alwaysRevetFrom(LocalDate day) throws IOException {
        var mapper = JsonMapper.builder().build();
        var set =
                (ObjectNode)
                        mapper.readTree(
                                new ClassPathResource("policies/england-and-wales-2026-09-01.json")
                                        .getContentAsString(StandardCharsets.UTF_8));
        set.put("version", "REVET.1").put("effectiveFrom", day.toString());
        set.put("force", "Westshire Police");
        ((ObjectNode) set.get("transfers")).remove("acceptedWithin");
        var body = mapper.createObjectNode().put("text", set.toString()).put("reason", "Decree.");
        Caller.as("decider", port).post("/api/v1/policies", body.toString()).expect(201);
        Caller.as("decider2", port).post("/api/v1/policies/REVET.1/activation", "").expect(200);
        return "REVET.1";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private void moveTo(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(noon))
                .expect(200);
    }
}
