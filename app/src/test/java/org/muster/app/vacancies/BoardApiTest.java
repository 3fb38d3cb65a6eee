package org.muster.app.vacancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class BoardApiTest {
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
    void is_for_those_who_select_only() {
        selection.as("").get(path()).expect(401);
        selection.as("adams").get(path()).expect(403);
        selection.as("panel1").get(path()).expect(403);
        selection.as("planner").get(path()).expect(200);
        selection.as("auditor").get(path()).expect(200);
    }

    @Test
    void shows_each_candidate_once_in_the_column_of_its_stage() {
        var applied = selection.submitted(scene.sergeant("Jo Hall"));
        var interview = selection.atInterview(scene.sergeant("Mo Khan"));
        var board = board();

        assertThat(column(board, 0)).isEqualTo("Applied 1 " + applied);
        assertThat(column(board, 1)).isEqualTo("Sift 0 ");
        assertThat(column(board, 2)).isEqualTo("Interview 1 " + interview);
        assertThat(board.text("/columns/2/cards/0/name")).isEqualTo("Mo Khan");
        assertThat(board.text("/columns/2/cards/0/state")).isEqualTo("SHORTLISTED");
        assertThat(board.at("/columns/2/cards/0/daysInStage").asInt()).isZero();
    }

    @Test
    void finds_candidates_by_a_part_of_their_name() {
        selection.submitted(scene.sergeant("Jo Hall"));
        var wanted = selection.submitted(scene.sergeant("Mo Khan"));
        board();
        var found = selection.as("recruiter").get(path() + "?named=kHA").expect(200);
        var none = selection.as("recruiter").get(path() + "?named=%25").expect(200);

        assertThat(column(found, 0)).isEqualTo("Applied 1 " + wanted);
        assertThat(column(none, 0)).isEqualTo("Applied 0 ");
    }

    @Test
    void sets_those_apart_who_left() {
        var id = selection.submitted(scene.sergeant("Jo Hall"));
        selection
                .as("recruiter")
                .post(
                        Selection.path(id) + "/rejection",
                        "{\"code\":\"OTHER\",\"reason\":\"Came late\"}")
                .expect(200);
        var board = board();

        assertThat(column(board, 0)).isEqualTo("Applied 0 ");
        assertThat(board.text("/ended/cards/0/applicationId")).isEqualTo(id);
        assertThat(board.text("/ended/cards/0/state")).isEqualTo("REJECTED");
    }

    @Test
    void calls_cleared_whoever_holds_every_clearance_today() {
        var officer = scene.sergeant("Jo Hall");
        accepted(officer);
        assertThat(board().text("/columns/4/cards/0/state")).isEqualTo("ACCEPTED");

        scene.cleared(officer, "MV", LocalDate.of(2020, 1, 1), LocalDate.of(2098, 1, 1));
        assertThat(board().text("/columns/4/cards/0/state")).isEqualTo("CLEARED");
        assertThat(counts()).isEqualTo("{\"CLEARED\":1}");
    }

    @Test
    void does_not_take_yesterdays_clearance_for_todays() {
        var officer = scene.sergeant("Jo Hall");
        accepted(officer);
        scene.cleared(officer, "MV", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 2, 1));
        assertThat(board().text("/columns/4/cards/0/state")).isEqualTo("ACCEPTED");
        assertThat(counts()).isEqualTo("{\"ACCEPTED\":1}");
    }

    private void accepted(OfficerId officer) {
        var id = selection.atInterview(officer);
        var recruiter = selection.as("recruiter");
        recruiter.post(Selection.path(id) + "/offer", "{}").expect(200);
        recruiter.post(Selection.path(id) + "/offer-response", "{\"accepted\":true}").expect(200);
    }

    /** The board once everything ordered so far can be seen. */
    private Answer board() {
        return selection.as("recruiter").get(path() + "?waitFor=" + scene.end()).expect(200);
    }

    private String counts() {
        var newest = selection.as("recruiter").get("/api/v1/vacancies?limit=1").expect(200);
        assertThat(newest.text("/0/id")).isEqualTo(selection.vacancy());
        return newest.at("/0/counts").toString();
    }

    private static String column(Answer board, int at) {
        var column = board.at("/columns/" + at);
        var cards = String.join(" ", column.findValuesAsString("applicationId"));
        return column.at("/stage").asString() + " " + column.at("/count").asInt() + " " + cards;
    }

    private String path() {
        return "/api/v1/vacancies/" + selection.vacancy() + "/board";
    }
}
