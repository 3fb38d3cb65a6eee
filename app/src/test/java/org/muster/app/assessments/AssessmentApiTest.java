package org.muster.app.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class AssessmentApiTest {
    private static final String AWARE = "Emotionally aware";
    private static final String OWNS = "Takes ownership";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    Selection selection;
    String id;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
        selection = Selection.open(scene, port, 1);
        id = selection.atInterview(scene.sergeant("Jo Hall"));
    }

    @Test
    void is_for_the_panel_only() {
        var score = "{\"criterion\":\"%s\",\"score\":3,\"evidence\":\"Fine.\"}".formatted(AWARE);
        var path = Selection.path(id);
        selection.as("").post(path + "/conflicts", "{\"conflict\":false}").expect(401);
        selection.as("recruiter").post(path + "/conflicts", "{\"conflict\":false}").expect(403);
        selection.as("").post(path + "/scores", score).expect(401);
        selection.as("recruiter").post(path + "/scores", score).expect(403);
        selection.as("").get(path + "/scores").expect(401);
        selection.as("adams").get(path + "/scores").expect(403);
    }

    @Test
    void asks_for_conflicts_first() {
        var score = "{\"criterion\":\"%s\",\"score\":3,\"evidence\":\"Fine.\"}".formatted(AWARE);
        selection
                .as("panel1")
                .post(Selection.path(id) + "/scores", score)
                .refusedBy("CONFLICT_NOT_DECLARED");
    }

    @Test
    void seals_scores_until_all_are_in() {
        selection.declares("panel1", id, false);
        selection.declares("panel2", id, false);
        selection.scores("panel1", id, AWARE, 4);
        selection.scores("panel1", id, OWNS, 5);
        selection.scores("panel2", id, AWARE, 2);

        assertThat(scores("panel1").at("/scores").size()).isEqualTo(2);
        assertThat(scores("panel2").at("/scores").size()).isEqualTo(1);
        assertThat(scores("panel2").text("/scores/0/evidence")).isEqualTo("Well argued.");
        assertThat(scores("recruiter").at("/scores").size()).isZero();
        assertThat(scores("recruiter").at("/members/0/scored").asInt()).isEqualTo(2);
        assertThat(scores("recruiter").at("/meanScore").isNull()).isTrue();

        selection.scores("panel2", id, OWNS, 3);

        assertThat(scores("panel2").at("/scores").size()).isEqualTo(4);
        assertThat(scores("recruiter").at("/meanScore").asDouble()).isEqualTo(3.5);
        assertThat(scores("recruiter").at("/scores/0/evidence").isNull()).isTrue();
        assertThat(selection.as("recruiter").get(Selection.path(id)).expect(200).text("/state"))
                .isEqualTo("ASSESSED");
    }

    @Test
    void takes_only_scores_of_the_scale() {
        selection.declares("panel1", id, false);
        var path = Selection.path(id) + "/scores";
        var panel = selection.as("panel1");
        panel.post(path, "{\"criterion\":\"Luck\",\"score\":3,\"evidence\":\"Fine.\"}")
                .refusedBy("CRITERION_UNKNOWN");
        panel.post(
                        path,
                        "{\"criterion\":\"%s\",\"score\":6,\"evidence\":\"Fine.\"}"
                                .formatted(AWARE))
                .refusedBy("SCORE_OUT_OF_SCALE");
        panel.post(
                        path,
                        "{\"criterion\":\"%s\",\"score\":3.5,\"evidence\":\"Fine.\"}"
                                .formatted(AWARE))
                .expect(400);
    }

    private Answer scores(String account) {
        return selection.as(account).get(Selection.path(id) + "/scores").expect(200);
    }
}
