package org.muster.app.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class AppointmentViewsTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Caller recruiter;
    Scene scene;
    Postings postings;

    @BeforeEach
    void enter() {
        recruiter = Caller.as("recruiter", port);
        scene = new Scene(commands);
        postings = new Postings(scene, port);
    }

    @Test
    void is_for_those_whom_they_concern() {
        var path = Postings.path(postings.posted(scene.owner("adams")));
        Caller.nobody(port).get(path).expect(401);
        Caller.as("panel1", port).get(path).expect(403);
        Caller.as("shah", port).get(path).expect(404);
        for (var account : List.of("recruiter", "planner", "auditor", "manager", "adams"))
            Caller.as(account, port).get(path).expect(200);
    }

    @Test
    void shows_reasons_only_to_those_who_select() {
        var path = Postings.path(postings.posted(scene.owner("adams")));
        assertThat(Caller.as("adams", port).get(path).at("/reasons").isNull()).isTrue();
        assertThat(Caller.as("auditor", port).get(path).text("/reasons/directed"))
                .isEqualTo("A major enquiry");
    }

    @Test
    void shows_the_past_and_nothing_before_it() {
        var path = Postings.path(postings.posted(scene.sergeant("Jo Hall")));
        recruiter.get(path + "?asAt=2001-01-01").expect(404);
        recruiter.get(path + "?knownAt=2001-01-01").expect(404);
    }

    @Test
    void lists_who_holds_which_post_on_a_day() {
        var officer = postings.cleared("Jo Hall");
        var made = recruiter.post(Postings.PATH, postings.directed(officer)).expect(201);
        var started =
                recruiter.post(Postings.path(made.id()) + "/start", "{}").expect(200).position();
        var list = Postings.PATH + "?limit=200&waitFor=" + started;

        assertThat(stateOf(made.id(), list)).isEqualTo("AWAITING_START");
        assertThat(stateOf(made.id(), list + "&on=" + Postings.START)).isEqualTo("IN_POST");
        assertThat(stateOf(made.id(), list + "&on=2001-01-01")).isEqualTo("none");
    }

    @Test
    void lists_to_an_applicant_only_their_own() {
        var own = postings.posted(scene.owner("adams"));
        var other = postings.posted(scene.sergeant("Jo Hall"));
        var list = Caller.as("adams", port).get(Postings.PATH + "?limit=200").expect(200);
        assertThat(list.json().findValuesAsString("id")).contains(own).doesNotContain(other);
        Caller.nobody(port).get(Postings.PATH).expect(401);
        Caller.as("panel1", port).get(Postings.PATH).expect(403);
    }

    @Test
    void does_not_guess_the_past_of_the_list() {
        var refused = recruiter.get(Postings.PATH + "?asAt=2026-01-01").expect(400);
        assertThat(refused.text("/code")).isEqualTo("TIME_TRAVEL_NOT_SUPPORTED");
        recruiter.get(Postings.PATH + "?on=yesterday").expect(400);
        recruiter.get(Postings.PATH + "?cursor=bm9uZQ").expect(400);
    }

    private String stateOf(String id, String list) {
        for (var line : recruiter.get(list).expect(200).json()) {
            if (line.get("id").asString().equals(id)) return line.get("state").asString();
        }
        return "none";
    }
}
