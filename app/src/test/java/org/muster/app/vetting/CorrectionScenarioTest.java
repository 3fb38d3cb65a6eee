package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Corrections over HTTP, on the demo clock: a service of their own, as the clock only goes on. */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=corrections")
class CorrectionScenarioTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String SECRET = "Meant for another officer called Hall";

    private static LocalDate today = LocalDate.now(LONDON);

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    OfficerId hall;

    @BeforeEach
    void register() {
        scene = new Scene(commands);
        hall = scene.sergeant("Jo Hall");
    }

    @Test
    void a_wrong_decision_is_corrected_and_both_what_was_believed_and_what_was_true_are_told() {
        var may = LocalDate.of(today.getYear() + 1, 5, 5);
        move(may.minusDays(2));
        var work = CaseWork.opened(port, hall, "MV").researched();
        work.granted();
        var decision = work.seenBy("decider").text("/decisionEvent");
        var sc = CaseWork.opened(port, hall, "SC");
        sc.order("decider", "national-decision", national("GRANTED")).expect(200);
        move(may);
        assertThat(states("recruiter", "")).containsExactly("MV LIVE", "SC LIVE");
        var clearance = work.clearance(scene.end()).expect(200).text("/id");
        var posted = inPost();
        assertThat(without("")).doesNotContain(hall.toString());

        move(LocalDate.of(may.getYear(), 6, 20));
        correct("decider", decision, "null").refusedBy("CANNOT_CORRECT_OWN");
        var before = work.seenBy("decider2").text("/story/0/sentence");
        correct("decider2", decision, "null").expect(200);

        assertThat(states("recruiter", "")).containsExactly("SC NOT_UNDERPINNED");
        assertThat(states("recruiter", "?asAt=" + may)).containsExactly("SC NOT_UNDERPINNED");
        assertThat(states("recruiter", "?knownAt=%s&asAt=%s".formatted(may, may)))
                .containsExactly("MV LIVE", "SC LIVE");
        assertThat(states("recruiter", "?knownAt=" + may)).containsExactly("MV LIVE", "SC LIVE");
        assertThat(states("recruiter", "?asAt=" + may.minusDays(3))).isEmpty();

        var now = work.seenBy("decider2").expect(200);
        assertThat(now.text("/state")).isEqualTo("READY_FOR_DECISION");
        assertThat(now.at("/decision").isNull()).isTrue();
        assertThat(now.text("/corrections/0/supersedes")).isEqualTo(decision);
        assertThat(now.text("/corrections/0/was/outcome")).isEqualTo("GRANTED");
        assertThat(now.text("/corrections/0/reason")).isEqualTo(SECRET);
        assertThat(now.text("/story/0/sentence")).isEqualTo(before);
        assertThat(step(now, decision))
                .contains(now.text("/corrections/0/eventId"))
                .contains("The force decided: granted.");

        var believed = work.as("decider2").get(work.path() + both(may)).expect(200);
        assertThat(believed.text("/state")).isEqualTo("GRANTED");
        assertThat(believed.at("/corrections").size()).isZero();
        var was = work.as("decider2").get(work.path() + "?asAt=" + may).expect(200);
        assertThat(was.text("/state")).isEqualTo("READY_FOR_DECISION");
        assertThat(was.text("/corrections/0/supersedes")).isEqualTo(decision);

        var path = "/api/v1/clearances/" + clearance;
        assertThat(decider2().get(path).text("/state")).isEqualTo("ANNULLED");
        assertThat(decider2().get(path + "?asAt=" + may).text("/state")).isEqualTo("ANNULLED");
        assertThat(decider2().get(path + both(may)).text("/state")).isEqualTo("LIVE");
        var register = "/api/v1/clearances?limit=200&waitFor=" + scene.end();
        for (var day : new String[] {"", "&asAt=" + may, "&asAt=" + today.plusDays(1)}) {
            assertThat(decider2().get(register + day).expect(200).response().body())
                    .doesNotContain(clearance)
                    .contains("NOT_UNDERPINNED");
        }
        assertThat(decider2().get(register + "&knownAt=" + may).expect(400).text("/code"))
                .isEqualTo("TIME_TRAVEL_NOT_SUPPORTED");

        assertThat(recruiter().get(posted).expect(200).at("/proofs/0/now").isNull()).isTrue();
        assertThat(recruiter().get(posted + both(may)).text("/proofs/0/now")).isEqualTo("LIVE");
        assertThat(recruiter().get(posted + "?asAt=" + may).at("/proofs/0/now").isNull()).isTrue();
        assertThat(recruiter().get(posted).text("/state")).isEqualTo("ON_HOLD");
        assertThat(without("")).doesNotContain(hall.toString());
        assertThat(without("&asAt=" + may)).contains(hall.toString());
        for (var seen : new String[] {posted, "/api/v1/officers/" + hall + "/clearances"}) {
            assertThat(recruiter().get(seen).response().body())
                    .doesNotContain(SECRET, "ANNULLED", "orrect");
        }

        correct("decider2", decision, "null").refusedBy("ALREADY_CORRECTED");
        work.granted();
        assertThat(states("recruiter", "")).containsExactly("MV LIVE", "SC LIVE");
        assertThat(states("recruiter", "?asAt=" + may)).containsExactly("SC NOT_UNDERPINNED");
        recruiter().post(posted + "/resumption", "{}").expect(200);
        assertThat(recruiter().get(posted).text("/state")).isEqualTo("IN_POST");
        assertThat(without("")).doesNotContain(hall.toString());
        assertThat(without("&asAt=" + may)).contains(hall.toString());
    }

    /** Who is in post without a clearance that the post asks for. */
    private String without(String on) {
        var list = "/api/v1/assurance/in-post-without-clearance?waitFor=" + scene.end() + on;
        return Caller.as("auditor", port).get(list).expect(200).response().body();
    }

    private Answer correct(String account, String event, String replacement) {
        return Caller.as(account, port)
                .post(
                        "/api/v1/corrections",
                        "{\"eventId\":\"%s\",\"reason\":\"%s\",\"replacement\":%s}"
                                .formatted(event, SECRET, replacement));
    }

    /** Posts the officer to a post that asks for MV, from today on. */
    private String inPost() {
        var made =
                recruiter()
                        .post(
                                "/api/v1/appointments",
                                """
                                {"officerId":"%s","roleProfileId":"%s","reason":"A major enquiry",
                                 "startsOn":"%s"}
                                """
                                        .formatted(hall, scene.profile(), today))
                        .expect(201);
        var posted = made.header("Location").orElseThrow();
        recruiter().post(posted + "/start", "{}").expect(200);
        return posted;
    }

    private String[] states(String account, String query) {
        return Caller.as(account, port)
                .get("/api/v1/officers/" + hall + "/clearances" + query)
                .expect(200)
                .at("/clearances")
                .valueStream()
                .map(line -> line.get("level").asString() + " " + line.get("state").asString())
                .toArray(String[]::new);
    }

    private static String step(Answer seen, String event) {
        return seen.at("/story")
                .valueStream()
                .filter(each -> each.get("eventId").asString().equals(event))
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static String national(String outcome) {
        return "{\"outcome\":\"%s\",\"reference\":\"UKSV-1\"}".formatted(outcome);
    }

    private static String both(LocalDate day) {
        return "?asAt=%s&knownAt=%s".formatted(day, day);
    }

    private void move(LocalDate day) {
        today = day;
        var noon = day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(noon))
                .expect(200);
    }

    private Caller recruiter() {
        return Caller.as("recruiter", port);
    }

    private Caller decider2() {
        return Caller.as("decider2", port);
    }
}
