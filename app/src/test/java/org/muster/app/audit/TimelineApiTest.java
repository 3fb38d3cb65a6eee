package org.muster.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class TimelineApiTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    Selection selection;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
        selection = Selection.open(scene, port, 1);
    }

    @Test
    void is_for_those_whom_the_application_concerns() {
        var path = path(selection.submitted(scene.owner("adams")));
        selection.as("").get(path).expect(401);
        selection.as("decider").get(path).expect(403);
        selection.as("shah").get(path).expect(404);
        selection.as("adams").get(path).expect(200);
    }

    @Test
    void tells_in_order_what_happened_who_did_it_and_why() {
        var id = selection.atInterview(scene.owner("adams"));
        var timeline = selection.as("recruiter").get(path(id)).expect(200);
        var positions =
                timeline.at("/entries").findValues("position").stream()
                        .map(p -> p.asLong())
                        .toList();

        assertThat(timeline.at("/entries").findValuesAsString("sentence"))
                .containsSequence(
                        "The application was submitted.",
                        "The line manager endorsed the application.")
                .containsSequence("Moved from Applied to Sift.", "Moved from Sift to Interview.");
        assertThat(timeline.text("/entries/1/actor")).isEqualTo("manager");
        assertThat(timeline.text("/entries/1/actingAs")).isEqualTo("LINE_MANAGER");
        assertThat(timeline.text("/entries/1/eventId")).isNotEmpty();
        assertThat(positions).isSorted();
    }

    @Test
    void shows_a_reason_to_those_who_may_read_it() {
        var id = selection.submitted(scene.owner("adams"));
        selection
                .as("recruiter")
                .post(Selection.path(id) + "/hold", "{\"reason\":\"An inquiry is open.\"}")
                .expect(200);

        assertThat(reasons("recruiter", id)).contains("An inquiry is open.");
        assertThat(reasons("auditor", id)).contains("An inquiry is open.");
        assertThat(reasons("adams", id)).doesNotContain("An inquiry is open.");
        assertThat(reasons("panel1", id)).doesNotContain("An inquiry is open.");
    }

    @Test
    void keeps_scores_sealed() {
        var id = selection.atInterview(scene.owner("adams"));
        selection.declares("panel1", id, false);
        selection.scores("panel1", id, "Emotionally aware", 4);

        assertThat(told("recruiter", id)).contains("panel1 scored “Emotionally aware”.");
        assertThat(told("panel1", id)).contains("panel1 scored “Emotionally aware” with 4.");
        assertThat(told("panel2", id)).noneMatch(sentence -> sentence.contains("panel1"));
        assertThat(told("adams", id)).noneMatch(sentence -> sentence.contains("panel1"));
    }

    @Test
    void tells_only_what_had_happened() {
        var id = selection.atInterview(scene.sergeant("Jo Hall"));
        var first = selection.as("recruiter").get(path(id)).text("/entries/0/at");
        var then = selection.as("recruiter").get(path(id) + "?knownAt=" + first).expect(200);
        assertThat(then.at("/entries").size()).isEqualTo(1);
    }

    private List<String> told(String account, String id) {
        return selection
                .as(account)
                .get(path(id))
                .expect(200)
                .json()
                .findValuesAsString("sentence");
    }

    private List<String> reasons(String account, String id) {
        return selection.as(account).get(path(id)).expect(200).json().findValuesAsString("reason");
    }

    private static String path(String application) {
        return Selection.path(application) + "/timeline";
    }
}
