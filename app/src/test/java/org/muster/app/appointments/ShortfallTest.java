package org.muster.app.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.app.appointments.Postings.START;
import static org.muster.app.appointments.Postings.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class ShortfallTest {
    private static final String LIST = "/api/v1/assurance/in-post-without-clearance";
    private static final LocalDate LAST = TODAY.plusYears(6); // of the clearance

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Caller recruiter;
    Scene scene;
    Postings postings;
    OfficerId officer;
    String appointment;

    @BeforeEach
    void in_post() {
        recruiter = Caller.as("recruiter", port);
        scene = new Scene(commands);
        postings = new Postings(scene, port);
        officer = scene.sergeant("Jo Hall");
        appointment = postings.posted(officer);
        recruiter.post(Postings.path(appointment) + "/start", "{}").expect(200);
    }

    @Test
    void lists_nobody_whom_a_suspension_has_taken_off_the_post() {
        suspend();
        assertThat(missing(START)).isEmpty();
        assertThat(recruiter.get(Postings.path(appointment)).text("/state")).isEqualTo("ON_HOLD");
    }

    @Test
    void lists_nobody_before_the_first_day_or_after_the_last() {
        var last = LAST.plusDays(2);
        var end = "{\"endsOn\":\"%s\",\"reason\":\"The enquiry is over.\"}".formatted(last);
        recruiter.post(Postings.path(appointment) + "/end", end).expect(200);
        assertThat(missing(START.minusDays(1))).isEmpty();
        assertThat(missing(last)).containsExactly("MV");
        assertThat(missing(last.plusDays(1))).isEmpty();
    }

    @Test
    void follows_from_the_last_day_of_a_clearance_whether_or_not_anything_ran() {
        assertThat(missing(LAST)).isEmpty();
        assertThat(missing(LAST.plusDays(1))).containsExactly("MV");
    }

    @Test
    void counts_what_the_post_asks_for_since_the_appointment_from_its_day_on() {
        var raised = START.plusDays(7);
        var order =
                "{\"levels\":[\"RV\",\"MV\",\"SC\"],\"effectiveFrom\":\"%s\",\"reason\":\"New work.\"}"
                        .formatted(raised);
        var post = recruiter.get(Postings.path(appointment)).text("/post/roleProfileId");
        Caller.as("planner", port)
                .post("/api/v1/role-profiles/" + post + "/required-clearances", order)
                .expect(200);
        assertThat(missing(raised.minusDays(1))).isEmpty();
        assertThat(missing(raised)).containsExactly("SC");
    }

    @Test
    void is_for_those_who_answer_for_it() {
        Caller.nobody(port).get(LIST).expect(401);
        for (var nobody : List.of("recruiter", "panel1", "manager", "adams", "admin", "dpo")) {
            Caller.as(nobody, port).get(LIST).expect(403);
        }
        var page =
                "/appointments/without-clearance?asAt="
                        + LAST.plusDays(1)
                        + "&waitFor="
                        + scene.end();
        assertThat(Visitor.as("decider", port).get(page).expect(200).text())
                .contains("Jo Hall", "MV");
        auditor().get(LIST + "?asAt=soon").expect(400);
        auditor().get(LIST + "?cursor=bm9uZQ").expect(400);
        auditor().get(LIST + "?knownAt=2026-01-01").expect(400);
        Caller.as("planner", port).get(LIST).expect(200);
    }

    private void suspend() {
        var end = scene.end();
        var held =
                Caller.as("decider", port)
                        .get("/api/v1/clearances?limit=200&level=MV&waitFor=" + end)
                        .expect(200)
                        .at("/clearances")
                        .valueStream()
                        .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                        .findFirst()
                        .orElseThrow();
        Caller.as("decider", port)
                .post(
                        "/api/v1/clearances/" + held.get("id").asString() + "/suspension",
                        "{\"grounds\":\"A tip.\"}")
                .expect(200);
    }

    /** What is missing of the one appointment; empty where it is not listed. */
    private List<String> missing(LocalDate day) {
        return auditor()
                .get(on(day))
                .expect(200)
                .json()
                .valueStream()
                .filter(line -> line.get("id").asString().equals(appointment))
                .flatMap(line -> line.get("missing").valueStream())
                .map(level -> level.asString())
                .toList();
    }

    private Caller auditor() {
        return Caller.as("auditor", port);
    }

    private String on(LocalDate day) {
        return LIST + "?limit=200&asAt=" + day + "&waitFor=" + scene.end();
    }
}
