package org.muster.app.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class SelectionPagesTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    Selection selection;
    Visitor recruiter;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
        selection = Selection.open(scene, port, 1);
        recruiter = Visitor.as("recruiter", port);
    }

    @Test
    void create_and_open_a_vacancy() {
        var profile = scene.profile();
        recruiter.get("/vacancies/new/" + profile).expect(200);
        var created =
                recruiter
                        .send(
                                "/vacancies/new/" + profile,
                                Map.of(
                                        "posts", "2",
                                        "closesAt", "2098-11-30T23:59",
                                        "location", "Northtown"))
                        .expect(200);
        assertThat(created.text()).contains("Not yet open", "2, of which 2 left");

        var opened = recruiter.send(created.path() + "/opening", Map.of()).expect(200);
        assertThat(opened.text()).contains("It is open.", "Close to applications");
        assertThat(recruiter.get("/vacancies").expect(200).text()).contains("Northtown");
    }

    @Test
    void name_each_field_that_is_wrong_and_keep_what_was_typed() {
        var path = "/vacancies/new/" + scene.profile();
        recruiter.get(path);
        var refused =
                recruiter.send(path, Map.of("posts", "none", "closesAt", "", "location", "York"));
        assertThat(refused.expect(400).text())
                .contains("There is a problem", "Posts must be a number", "Closes at is needed");
        assertThat(refused.html()).contains("value=\"York\"");
    }

    @Test
    void move_a_candidate_and_say_by_name_why_not() {
        var id = selection.submitted(scene.sergeant("Jo Hall"));
        var form = "/applications/" + id + "/actions/moves";
        assertThat(recruiter.get(board()).expect(200).html()).contains(form);
        recruiter.get(form).expect(200);
        var refused = recruiter.send(form, Map.of("to", "Sift", "reason", "In haste")).expect(409);
        assertThat(refused.text()).contains("There is a problem", "ENDORSEMENT", "In haste");

        selection
                .as("manager")
                .post(Selection.path(id) + "/endorsement", "{\"endorsed\":true}")
                .expect(200);
        selection.as("recruiter").post(Selection.path(id) + "/eligibility", "{}").expect(200);
        recruiter.get(form).expect(200);
        var moved = recruiter.send(form, Map.of("to", "Sift")).expect(200);
        assertThat(moved.text()).contains("The application was moved.");
    }

    @Test
    void show_a_board_to_those_who_select_only() {
        assertThat(recruiter.get(board()).expect(200).text()).contains("Conditional offer");
        Visitor.as("adams", port).get(board()).expect(403);
        assertThat(Visitor.as("auditor", port).get(board()).expect(200).html())
                .doesNotContain("/actions/moves");
    }

    @Test
    void let_an_officer_apply_and_follow_the_application() {
        var officer = scene.owner("adams");
        var adams = Visitor.as("adams", port);
        var form = "/vacancies/" + selection.vacancy() + "/application";
        adams.get(form).expect(200);
        var applied =
                adams.send(
                        form,
                        Map.of("officerId", officer.toString(), "statement", "I would do well."));
        assertThat(applied.expect(200).text())
                .contains("The application was submitted.", "I would do well.", "Withdraw")
                .doesNotContain("Offer a post");
        assertThat(adams.get("/applications").expect(200).text()).contains("Submitted");
    }

    @Test
    void let_a_panel_member_declare_and_then_score() {
        var id = selection.atInterview(scene.sergeant("Jo Hall"));
        var panel = Visitor.as("panel1", port);
        var page = "/applications/" + id + "/panel";
        panel.get(page).expect(200);
        panel.send(page + "/conflict", Map.of("conflict", "no")).expect(200);
        assertThat(panel.get(page).expect(200).text()).contains("Score a criterion");
        var scored =
                panel.send(
                        page + "/score",
                        Map.of(
                                "criterion", "Emotionally aware",
                                "score", "4",
                                "evidence", "Listened well."));
        assertThat(scored.expect(200).text()).contains("The score is recorded.", "Listened well.");
        assertThat(recruiter.get(page).expect(200).text()).doesNotContain("Listened well.");
    }

    @Test
    void compare_an_application_at_two_moments() {
        var id = selection.atInterview(scene.sergeant("Jo Hall"));
        var first =
                selection
                        .as("recruiter")
                        .get(Selection.path(id) + "/timeline")
                        .expect(200)
                        .text("/entries/0/eventId");
        var history = recruiter.get("/applications/" + id + "/history?with=" + first).expect(200);
        assertThat(history.text())
                .contains("What changed", "be a substantive Sergeant", "Moved from Sift");
        assertThat(history.html())
                .contains("<span class=\"app-changed-from\">Applied</span>")
                .contains("<span class=\"app-changed-to\">Interview</span>");
    }

    private String board() {
        return "/vacancies/" + selection.vacancy() + "/board?waitFor=" + scene.end();
    }
}
