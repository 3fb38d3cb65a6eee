package org.muster.app.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class ApplicationApiTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    Selection selection;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
        selection = Selection.open(scene, port, 1);
    }

    @Nested
    class Submitting {
        @Test
        void is_for_applicants_and_recruiters_only() {
            var body = Selection.body(scene.sergeant("Jo Hall"));
            selection.as("").post(selection.applications(), body).expect(401);
            selection.as("panel1").post(selection.applications(), body).expect(403);
        }

        @Test
        void works_for_oneself_and_shows_the_application() {
            var adams = scene.owner("adams");
            var created =
                    selection
                            .as("adams")
                            .post(selection.applications(), Selection.body(adams))
                            .expect(201);
            var shown =
                    selection.as("adams").get(created.header("Location").orElseThrow()).expect(200);

            assertThat(shown.text("/state")).isEqualTo("SUBMITTED");
            assertThat(shown.text("/stage")).isEqualTo("Applied");
            assertThat(shown.text("/statement")).isEqualTo("I would be good at it.");
            assertThat(shown.at("/seenAs").toString()).isEqualTo("[\"APPLICANT\"]");
            assertThat(shown.at("/movesTo").size()).isZero();
        }

        @Test
        void is_not_possible_for_somebody_else() {
            var body = Selection.body(scene.sergeant("Jo Hall"));
            selection.as("adams").post(selection.applications(), body).expect(404);
        }

        @Test
        void is_refused_a_second_time() {
            var officer = scene.sergeant("Jo Hall");
            selection.submitted(officer);
            selection
                    .as("recruiter")
                    .post(selection.applications(), Selection.body(officer))
                    .refusedBy("DUPLICATE_APPLICATION");
        }

        @Test
        void names_the_field_that_is_wrong() {
            var body = "{\"officerId\":\"%s\",\"statement\":\" \"}".formatted(scene.sergeant("Jo"));
            var answer = selection.as("recruiter").post(selection.applications(), body).expect(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo("/statement");
        }
    }

    @Nested
    class Looking_at_one {
        @Test
        void is_for_those_whom_it_concerns() {
            var path = Selection.path(selection.submitted(scene.owner("adams")));
            selection.as("").get(path).expect(401);
            selection.as("researcher").get(path).expect(403);
            selection.as("shah").get(path).expect(404);
            for (var account : new String[] {"recruiter", "auditor", "manager", "panel1", "adams"})
                selection.as(account).get(path).expect(200);
        }

        @Test
        void is_over_for_a_panel_member_with_a_conflict() {
            var id = selection.submitted(scene.sergeant("Jo Hall"));
            selection.declares("panel1", id, true);
            selection.as("panel1").get(Selection.path(id)).expect(404);
            selection.as("panel2").get(Selection.path(id)).expect(200);
        }

        @Test
        void shows_a_panel_nothing_of_clearances() {
            var path = Selection.path(selection.submitted(scene.sergeant("Jo Hall")));
            assertThat(selection.as("panel1").get(path).at("/missingClearances").isNull()).isTrue();
            assertThat(selection.as("recruiter").get(path).text("/missingClearances/0"))
                    .isEqualTo("MV");
        }

        @Test
        void shows_what_it_was() {
            var id = selection.atInterview(scene.sergeant("Jo Hall"));
            var timeline =
                    selection.as("recruiter").get(Selection.path(id) + "/timeline").expect(200);
            var first = timeline.text("/entries/0/at");
            var then =
                    selection
                            .as("recruiter")
                            .get(Selection.path(id) + "?asAt=" + first)
                            .expect(200);

            assertThat(then.text("/stage")).isEqualTo("Applied");
            assertThat(then.header("ETag")).contains("\"0\"");
            selection.as("recruiter").get(Selection.path(id) + "?asAt=2001-01-01").expect(404);
        }
    }

    @Nested
    class Orders {
        @ParameterizedTest
        @CsvSource({
            "endorsement, manager, recruiter, '{\"endorsed\":true}'",
            "moves, recruiter, manager, '{\"to\":\"Sift\"}'",
            "offer, recruiter, adams, '{}'",
            "offer-response, recruiter, panel1, '{\"accepted\":true}'",
            "withdrawal, adams, recruiter, '{}'",
            "rejection, recruiter, adams, '{\"code\":\"OTHER\",\"reason\":\"Late\"}'",
            "hold, recruiter, adams, '{\"reason\":\"Inquiry\"}'",
            "resumption, recruiter, adams, '{}'",
            "reserve, recruiter, adams, '{\"reason\":\"Second best\"}'",
        })
        void are_for_their_role_only(String order, String role, String other, String body) {
            var path = Selection.path(selection.submitted(scene.sergeant("Jo"))) + "/" + order;
            selection.as("").post(path, body).expect(401);
            selection.as(other).post(path, body).expect(403);
            var answer = selection.as(role).post(path, body).response().statusCode();
            assertThat(answer).isIn(200, 404, 409);
        }

        @Test
        void lead_from_the_application_to_the_accepted_offer() {
            var officer = scene.sergeant("Jo Hall");
            var id = selection.atInterview(officer);
            var recruiter = selection.as("recruiter");
            recruiter.post(Selection.path(id) + "/offer", "").expect(200);
            recruiter
                    .post(Selection.path(id) + "/offer-response", "{\"accepted\":true}")
                    .expect(200);
            var shown = recruiter.get(Selection.path(id)).expect(200);

            assertThat(shown.text("/state")).isEqualTo("ACCEPTED");
            assertThat(shown.text("/stage")).isEqualTo("Vetting");
        }

        @Test
        void refuse_by_name() {
            var id = selection.submitted(scene.sergeant("Jo Hall"));
            var recruiter = selection.as("recruiter");
            recruiter
                    .post(Selection.path(id) + "/moves", "{\"to\":\"Posted\"}")
                    .refusedBy("ILLEGAL_MOVE");
            recruiter.post(Selection.path(id) + "/offer", "{}").refusedBy("NOT_READY_FOR_OFFER");
            selection
                    .as("manager")
                    .post(Selection.path(id) + "/endorsement", "{\"endorsed\":false}")
                    .refusedBy("REASON_MISSING");
        }

        @Test
        void can_insist_on_the_version_that_was_seen() {
            var path = Selection.path(selection.submitted(scene.sergeant("Jo Hall")));
            var hold = "{\"reason\":\"Inquiry\"}";
            selection.as("recruiter").post(path + "/hold", hold, "If-Match", "\"7\"").expect(412);
            selection.as("recruiter").post(path + "/hold", hold, "If-Match", "\"0\"").expect(200);
        }
    }

    @Nested
    class Listing {
        @Test
        void shows_everybody_what_concerns_them() {
            var own = selection.submitted(scene.owner("adams"));
            var other = selection.submitted(scene.sergeant("Jo Hall"));
            var done =
                    selection
                            .as("panel1")
                            .post(Selection.path(other) + "/conflicts", "{\"conflict\":true}")
                            .expect(200)
                            .position();

            selection.as("").get("/api/v1/applications").expect(401);
            selection.as("researcher").get("/api/v1/applications").expect(403);
            assertThat(listed("recruiter", done)).contains(own, other);
            assertThat(listed("manager", done)).contains(own, other);
            assertThat(listed("panel1", done)).contains(own).doesNotContain(other);
            assertThat(listed("panel2", done)).contains(own, other);
            assertThat(listed("adams", done)).contains(own).doesNotContain(other);
            assertThat(listed("shah", done)).isEmpty();
        }

        private List<String> listed(String account, long position) {
            return selection
                    .as(account)
                    .get("/api/v1/applications?limit=200&waitFor=" + position)
                    .expect(200)
                    .json()
                    .findValuesAsString("id");
        }
    }
}
