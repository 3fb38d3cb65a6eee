package org.muster.app.appointments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.notices.Sweeper;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** The welfare appointments of an officer who starts on a 29 February, on a clock of its own. */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=of welfare")
class WelfareScenarioTest {
    private static final String HELD = "{\"heldOn\":\"%s\"}";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired Sweeper sweeper;

    private Scene scene;
    private String appointment = "";
    private String now = "";

    @Test
    void an_officer_in_post_has_a_welfare_appointment_every_year() throws Exception {
        at("2028-02-20");
        scene = new Scene(commands);
        var officer = scene.owner("adams");
        for (var level : List.of("MV", "RV", "CTC")) {
            scene.cleared(officer, level, LocalDate.of(2026, 1, 1), LocalDate.of(2032, 1, 1));
        }
        appointment = posted(officer, protecting());
        record("2028-02-20").refusedBy("APPOINTMENT_NOT_STARTED");
        assertThat(due()).isEmpty();

        at("2028-02-29");
        assertThat(due()).containsExactly("2029-02-28 false");
        for (var account : List.of("manager", "planner", "decider", "adams")) {
            as(account).post(path("/welfare"), HELD.formatted("2028-02-29")).expect(403);
        }
        record("2028-03-01").refusedBy("WELFARE_DAY_NOT_POSSIBLE");
        record("2028-02-28").refusedBy("WELFARE_DAY_NOT_POSSIBLE");
        record("soon").expect(400);

        at("2029-02-27");
        assertTold(0);
        at("2029-02-28");
        assertThat(due()).containsExactly("2029-02-28 false");
        assertTold(1);
        at("2029-03-05");
        assertThat(due()).containsExactly("2029-02-28 true");
        assertTold(1);

        var recruiter = Visitor.as("recruiter", port);
        recruiter.get("/appointments/" + appointment).expect(200);
        var recorded =
                recruiter.send(
                        "/appointments/" + appointment + "/welfare",
                        Map.of("heldOn", "2029-03-04"));
        assertThat(recorded.expect(200).text())
                .contains(
                        "Last held on 4 March 2029, recorded by recruiter",
                        "The next is due by 4 March 2030, that day included.");
        assertThat(due()).containsExactly("2030-03-04 false");
        record("2029-03-04").refusedBy("WELFARE_DAY_NOT_POSSIBLE");
        assertThat(as("adams").get(path("")).expect(200).text("/welfare/dueBy"))
                .isEqualTo("2030-03-04");
        assertThat(as("planner").get(path("")).expect(200).json().toString())
                .doesNotContain("2029-03-04", "2030-03-04");

        at("2030-03-04");
        assertTold(2);
        var ended = "{\"endsOn\":\"2030-03-04\",\"reason\":\"Another post.\"}";
        as("recruiter").post(path("/end"), ended).expect(200);
        at("2030-03-05");
        assertThat(due()).isEmpty();
        record("2030-03-04").refusedBy("APPOINTMENT_NOT_STARTED");

        appointment = posted(officer, scene.profile().toString());
        record("2030-03-05").refusedBy("WELFARE_NOT_ASKED_FOR");
        assertThat(due()).isEmpty();
    }

    /** A post whose profile says that a welfare appointment is held every year. */
    private String protecting() throws IOException {
        var text =
                new ClassPathResource("profiles/economic-crime-sergeant.txt")
                        .getContentAsString(UTF_8);
        var read = as("recruiter").postText("/api/v1/role-profiles/imports", text).expect(201).id();
        return as("recruiter")
                .post(
                        "/api/v1/role-profiles/imports/" + read + "/confirmation",
                        "{\"force\":\"%s\"}".formatted(Scene.NORTHSHIRE))
                .expect(201)
                .id();
    }

    private String posted(OfficerId officer, String profile) {
        var from = LocalDate.parse(now).isBefore(LocalDate.of(2028, 2, 29)) ? "2028-02-29" : now;
        var body =
                "{\"officerId\":\"%s\",\"roleProfileId\":\"%s\",\"reason\":\"A need\",\"startsOn\":\"%s\"}"
                        .formatted(officer, profile, from);
        var made = as("recruiter").post("/api/v1/appointments", body).expect(201).id();
        as("recruiter").post("/api/v1/appointments/" + made + "/start", "{}").expect(200);
        return made;
    }

    private Answer record(String heldOn) {
        return as("recruiter").post(path("/welfare"), HELD.formatted(heldOn));
    }

    private List<String> due() {
        var list = "/api/v1/due/posts?kind=WELFARE&days=366&waitFor=" + scene.end();
        var lines = as("recruiter").get(list).expect(200).at("/due");
        return lines.valueStream()
                .filter(line -> line.at("/id/subject").asString().equals(appointment))
                .map(line -> line.get("by").asString() + " " + line.get("overdue").asBoolean())
                .toList();
    }

    private void assertTold(int notices) throws InterruptedException {
        sweeper.sweep();
        var own = "/api/v1/own-notices?waitFor=" + scene.end();
        var told = as("adams").get(own).expect(200).at("/notices").valueStream();
        assertThat(told.map(each -> each.get("kind").asString()).filter("WELFARE"::equals))
                .containsExactlyElementsOf(Collections.nCopies(notices, "WELFARE"));
    }

    private String path(String more) {
        return "/api/v1/appointments/" + appointment + more;
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }

    private void at(String day) {
        now = day;
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"" + day + "T12:00:00Z\"}")
                .expect(200);
    }
}
