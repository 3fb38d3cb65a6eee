package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.app.vetting.CaseWork.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class CorrectionApiTest {
    private static final String CORRECTIONS = "/api/v1/corrections";
    private static final String REFUSAL =
            "{\"outcome\":\"REFUSED\",\"rationale\":%s}".formatted(CaseWork.rationale());

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    CaseWork work;

    @BeforeEach
    void research() {
        scene = new Scene(commands);
        work = CaseWork.opened(port, scene.sergeant("Jo Hall"), "MV").researched();
    }

    @Test
    void is_for_those_who_decide_and_for_nobody_else() {
        work.granted();
        var body = body(decision(), "null");
        Caller.nobody(port).post(CORRECTIONS, body).expect(401);
        for (var account : List.of("recruiter", "researcher", "appeals", "auditor", "admin")) {
            Caller.as(account, port).post(CORRECTIONS, body).expect(403);
        }
        work.as("decider2").post(CORRECTIONS, body(UUID.randomUUID(), "null")).expect(404);
    }

    @Test
    void names_what_is_wrong_with_its_body() {
        work.granted();
        var bad = work.as("decider2").post(CORRECTIONS, body(decision(), "{\"day\":\"x\"}"));
        assertThat(bad.expect(400).text("/errors/0/pointer")).isEqualTo("/replacement/day");
        var blank = "{\"eventId\":\"%s\",\"reason\":\" \"}".formatted(decision());
        assertThat(
                        work.as("decider2")
                                .post(CORRECTIONS, blank)
                                .expect(400)
                                .text("/errors/0/pointer"))
                .isEqualTo("/reason");
        var id = "{\"eventId\":\"one\",\"reason\":\"Why.\"}";
        work.as("decider2").post(CORRECTIONS, id).expect(400);
    }

    @Test
    void knows_nothing_of_events_that_belong_to_no_case() {
        var officer = scene.sergeant("Al Reed");
        var timeline =
                Selection.path(Selection.open(scene, port, 1).submitted(officer)) + "/timeline";
        var event = Caller.as("auditor", port).get(timeline).expect(200).text("/entries/0/eventId");
        work.as("decider2").post(CORRECTIONS, body(event, "null")).expect(404);
    }

    @Test
    void is_bound_to_what_its_reader_saw() {
        work.granted();
        var stale = work.as("decider2");
        stale.post(CORRECTIONS, body(decision(), "null"), "If-Match", "\"0\"").expect(412);
    }

    @Test
    void of_a_refusal_grants_from_the_day_of_the_decision_and_bars_nobody_any_more() {
        work.order("decider", "decision", REFUSAL).expect(200);
        CaseWork.open("researcher", port, work.officer(), "MV").refusedBy("REAPPLICATION_BARRED");
        correct(decision(), "{\"outcome\":\"GRANTED\"}").expect(200);

        var seen = work.seenBy("decider2").expect(200);
        assertThat(seen.text("/state")).isEqualTo("GRANTED");
        assertThat(seen.text("/decision/decidedBy")).isEqualTo("decider");
        assertThat(seen.at("/refusal").isNull()).isTrue();
        assertThat(seen.at("/appealableUntil").isNull()).isTrue();
        assertThat(seen.text("/corrections/0/was/outcome")).isEqualTo("REFUSED");
        assertThat(seen.text("/corrections/0/instead/outcome")).isEqualTo("GRANTED");
        assertThat(clearances("")).contains("\"MV\"", "LIVE", TODAY.plusYears(7).toString());
        CaseWork.open("researcher", port, work.officer(), "MV").expect(201);
    }

    @Test
    void of_a_grant_to_a_refusal_opens_the_time_for_an_appeal_and_bars_a_new_case() {
        work.granted();
        correct(decision(), REFUSAL).expect(200);
        var seen = work.seenBy("decider2").expect(200);
        assertThat(seen.text("/state")).isEqualTo("REFUSED");
        assertThat(seen.at("/appealableUntil").isNull()).isFalse();
        assertThat(clearances("")).doesNotContain("MV");
        CaseWork.open("researcher", port, work.officer(), "MV").refusedBy("REAPPLICATION_BARRED");
        assertThat(waited("/api/v1/vetting-cases?state=REFUSED&officerId=" + work.officer()))
                .contains(work.id());
    }

    @Test
    void of_a_day_moves_the_term_and_keeps_the_clearance_with_what_happened_to_it() {
        work.granted();
        var clearance = work.clearance(scene.end()).text("/id");
        var path = "/api/v1/clearances/" + clearance;
        work.as("decider").post(path + "/suspension", "{\"grounds\":\"Why.\"}").expect(200);
        correct(decision(), "{\"decidedOn\":\"%s\"}".formatted(TODAY.plusDays(1)))
                .refusedBy("DECIDED_IN_THE_FUTURE");
        correct(decision(), "{\"decidedOn\":\"%s\"}".formatted(TODAY.minusDays(1)))
                .refusedBy("DECIDED_BEFORE_OPENED");
        correct(decision(), "{\"decidedOn\":\"%s\"}".formatted(TODAY))
                .refusedBy("NOTHING_TO_CORRECT");
        work.as("decider2").get(path).expect(200);
    }

    @Test
    void of_a_national_decision_gives_the_term_that_its_own_day_gives() {
        scene.cleared(work.officer(), "RV", TODAY.minusYears(1), TODAY.plusYears(9));
        var sc = CaseWork.opened(port, work.officer(), "SC");
        sc.order("decider", "national-decision", national(TODAY)).expect(200);
        var clearance = find("SC");
        var day = TODAY.minusDays(20);
        var event = sc.seenBy("decider").text("/decisionEvent");
        correct(event, "{\"decidedOn\":\"%s\",\"reference\":\"UKSV-2\"}".formatted(day))
                .expect(200);

        assertThat(clearances("")).contains(day.toString(), day.plusYears(10).toString());
        assertThat(clearances("?asAt=" + day)).contains("\"SC\"");
        assertThat(clearances("?asAt=" + day.minusDays(1))).doesNotContain("\"SC\"");
        assertThat(find("SC")).isEqualTo(clearance);
        var seen = sc.seenBy("decider2").expect(200);
        assertThat(seen.text("/decision/reference")).isEqualTo("UKSV-2");
        assertThat(seen.text("/decision/decidedOn")).isEqualTo(day.toString());
    }

    @Test
    void of_a_correction_corrects_once_more() {
        work.granted();
        var decision = decision();
        correct(decision, REFUSAL).expect(200);
        var first = decision();
        assertThat(first).isNotEqualTo(decision);
        work.as("decider2")
                .post(CORRECTIONS, body(first, "{\"outcome\":\"GRANTED\"}"))
                .refusedBy("CANNOT_CORRECT_OWN");
        correct(decision, "null").refusedBy("ALREADY_CORRECTED");
        work.as("decider").post(CORRECTIONS, body(first, "null")).refusedBy("CANNOT_CORRECT_OWN");
    }

    @Test
    void shows_an_applicant_what_is_missing_by_what_was_true_and_by_what_was_believed() {
        var application = Selection.open(scene, port, 1).submitted(work.officer());
        work.granted();
        var before = Instant.now();
        correct(decision(), "null").expect(200);
        var path = Selection.path(application);
        var known = "?knownAt=" + before;
        assertThat(missing(path)).isEqualTo("[\"MV\"]");
        assertThat(missing(path + known)).isEqualTo("[]");
        assertThat(missing(path + "?asAt=" + before)).isEqualTo("[\"MV\"]");
        assertThat(missing(path + known + "&asAt=" + before)).isEqualTo("[]");
    }

    @Test
    void takes_the_case_back_into_the_queue_and_its_clearance_out_of_every_number() {
        work.granted();
        var counted = waited("/api/v1/dashboard/vetting");
        correct(decision(), "null").expect(200);
        assertThat(waited("/api/v1/vetting-cases?turn=DECISION_MAKER&officerId=" + work.officer()))
                .contains("READY_FOR_DECISION");
        assertThat(waited("/api/v1/dashboard/vetting")).isNotEqualTo(counted);
        assertThat(waited("/api/v1/clearances?limit=200"))
                .doesNotContain(work.officer().toString());
        assertThat(waited("/api/v1/dashboard/vetting")).doesNotContain("ANNULLED");
    }

    private String missing(String path) {
        return Caller.as("recruiter", port)
                .get(path)
                .expect(200)
                .at("/missingClearances")
                .toString();
    }

    private String waited(String path) {
        var sign = path.contains("?") ? "&" : "?";
        var answer = work.as("decider2").get(path + sign + "waitFor=" + scene.end()).expect(200);
        return answer.response().body();
    }

    private String decision() {
        return work.seenBy("decider2").expect(200).text("/decisionEvent");
    }

    private Answer correct(String event, String replacement) {
        return work.as("decider2").post(CORRECTIONS, body(event, replacement));
    }

    private static String body(Object event, String replacement) {
        return "{\"eventId\":\"%s\",\"reason\":\"Mixed up.\",\"replacement\":%s}"
                .formatted(event, replacement);
    }

    private static String national(LocalDate day) {
        return "{\"outcome\":\"GRANTED\",\"reference\":\"UKSV-1\",\"decidedOn\":\"%s\"}"
                .formatted(day);
    }

    private String clearances(String query) {
        return Caller.as("recruiter", port)
                .get("/api/v1/officers/" + work.officer() + "/clearances" + query)
                .expect(200)
                .response()
                .body();
    }

    private String find(String level) {
        return work.as("decider")
                .get("/api/v1/clearances?limit=200&level=" + level + "&waitFor=" + scene.end())
                .expect(200)
                .at("/clearances")
                .valueStream()
                .filter(l -> l.get("officerId").asString().equals(work.officer().toString()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    }
}
