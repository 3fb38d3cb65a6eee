package org.muster.app.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class AppointmentApiTest {
    private static final String APPOINTMENTS = "/api/v1/appointments";
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate START = TODAY.plusMonths(1);
    private static final String SOME_ID = "0197b0d8-0000-7000-8000-000000000001";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Caller recruiter;
    Scene scene;

    @BeforeEach
    void enter() {
        recruiter = Caller.as("recruiter", port);
        scene = new Scene(commands);
    }

    @Nested
    class Making_one {
        @Test
        void is_for_recruiters_only() {
            var body = selected(SOME_ID);
            Caller.nobody(port).post(APPOINTMENTS, body).expect(401);
            Caller.as("planner", port).post(APPOINTMENTS, body).expect(403);
        }

        @Test
        void takes_a_successful_applicant_whose_clearances_are_live() {
            var officer = scene.sergeant("Jo Hall");
            clear(officer);
            var made = recruiter.post(APPOINTMENTS, selected(accepted(officer))).expect(201);
            var shown = recruiter.get(made.header("Location").orElseThrow()).expect(200);

            assertThat(shown.text("/officer/name")).isEqualTo("Jo Hall");
            assertThat(shown.text("/state")).isEqualTo("AWAITING_START");
            assertThat(shown.text("/from")).isEqualTo(START.toString());
            assertThat(shown.text("/proofs/0/level")).isEqualTo("MV");
            assertThat(shown.text("/proofs/0/state")).isEqualTo("LIVE");
            assertThat(shown.text("/releaseAgreedBy")).isEqualTo("manager");
            assertThat(shown.at("/directed").asBoolean()).isFalse();
            assertThat(shown.header("ETag")).contains("\"0\"");
        }

        @Test
        void is_refused_without_a_live_clearance_and_says_which_and_on_which_day() {
            var officer = scene.sergeant("Jo Hall");
            var ended = START.minusDays(1);
            scene.cleared(officer, "MV", TODAY.minusYears(7), ended);
            var refused =
                    recruiter
                            .post(APPOINTMENTS, selected(accepted(officer)))
                            .refusedBy("CLEARANCE_NOT_LIVE");

            assertThat(refused.text("/missing/0")).isEqualTo("MV");
            assertThat(refused.text("/detail"))
                    .contains("MV", "LAPSED", ended.toString(), START.toString());
        }

        @Test
        void posts_an_officer_without_a_selection() {
            var officer = scene.sergeant("Jo Hall");
            clear(officer);
            var made = recruiter.post(APPOINTMENTS, directed(officer)).expect(201);
            var shown = recruiter.get(made.header("Location").orElseThrow()).expect(200);

            assertThat(shown.at("/directed").asBoolean()).isTrue();
            assertThat(shown.text("/reasons/directed")).isEqualTo("A major enquiry");
        }

        @ParameterizedTest
        @CsvSource({
            "/applicationId, '{\"startsOn\":\"2098-01-01\"}'",
            "/startsOn, '{\"applicationId\":\"0197b0d8-0000-7000-8000-000000000001\"}'",
            "/reason, '{\"startsOn\":\"2098-01-01\","
                    + "\"officerId\":\"0197b0d8-0000-7000-8000-000000000001\","
                    + "\"roleProfileId\":\"0197b0d8-0000-7000-8000-000000000001\"}'",
            "/officerId, '{\"startsOn\":\"2098-01-01\","
                    + "\"applicationId\":\"0197b0d8-0000-7000-8000-000000000001\","
                    + "\"officerId\":\"0197b0d8-0000-7000-8000-000000000001\"}'",
            "/nonsense, '{\"startsOn\":\"2098-01-01\",\"nonsense\":1}'",
        })
        void names_what_does_not_belong_to_its_shape(String pointer, String body) {
            var answer = recruiter.post(APPOINTMENTS, body).expect(400);
            assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
        }
    }

    @Nested
    class Orders {
        @ParameterizedTest
        @CsvSource({
            "start, '{}'",
            "hold, '{\"reason\":\"Unwell\"}'",
            "end, '{\"endsOn\":\"2098-01-01\",\"reason\":\"Moved\"}'"
        })
        void are_for_recruiters_only(String order, String body) {
            var path = path(posted(scene.sergeant("Jo"))) + "/" + order;
            Caller.nobody(port).post(path, body).expect(401);
            Caller.as("auditor", port).post(path, body).expect(403);
        }

        @Test
        void lead_from_the_start_to_the_end() {
            var path = path(posted(scene.sergeant("Jo Hall")));
            recruiter.post(path + "/start", "").expect(200);
            var last = START.plusMonths(6);
            recruiter
                    .post(path + "/end", "{\"endsOn\":\"%s\",\"reason\":\"Moved\"}".formatted(last))
                    .expect(200);
            var shown = recruiter.get(path).expect(200);

            assertThat(shown.at("/startConfirmed").asBoolean()).isTrue();
            assertThat(shown.text("/state")).isEqualTo("AWAITING_START");
            assertThat(shown.text("/to")).isEqualTo(last.toString());
            assertThat(shown.text("/reasons/ended")).isEqualTo("Moved");
            assertThat(recruiter.get(path + "?asAt=" + START).text("/state")).isEqualTo("IN_POST");
            assertThat(recruiter.get(path + "?asAt=" + last.plusDays(1)).text("/state"))
                    .isEqualTo("ENDED");
        }

        @Test
        void can_hold_a_start_back() {
            var path = path(posted(scene.sergeant("Jo Hall")));
            recruiter.post(path + "/hold", "{\"reason\":\"Unwell\"}").expect(200);
            recruiter
                    .post(path + "/hold", "{\"reason\":\"Unwell\"}")
                    .refusedBy("APPOINTMENT_ON_HOLD");
            assertThat(recruiter.get(path).text("/state")).isEqualTo("ON_HOLD");
        }

        @Test
        void need_what_they_need() {
            var path = path(posted(scene.sergeant("Jo Hall")));
            assertThat(recruiter.post(path + "/end", "{}").expect(400).text("/errors/0/pointer"))
                    .isEqualTo("/endsOn");
            recruiter.post(APPOINTMENTS + "/" + SOME_ID + "/start", "{}").expect(404);
        }
    }

    @Nested
    class Looking_at_them {
        @Test
        void is_for_those_whom_they_concern() {
            var path = path(posted(scene.owner("adams")));
            Caller.nobody(port).get(path).expect(401);
            Caller.as("panel1", port).get(path).expect(403);
            Caller.as("shah", port).get(path).expect(404);
            for (var account : List.of("recruiter", "planner", "auditor", "manager", "adams"))
                Caller.as(account, port).get(path).expect(200);
        }

        @Test
        void shows_reasons_only_to_those_who_select() {
            var path = path(posted(scene.owner("adams")));
            assertThat(Caller.as("adams", port).get(path).at("/reasons").isNull()).isTrue();
            assertThat(Caller.as("auditor", port).get(path).text("/reasons/directed"))
                    .isEqualTo("A major enquiry");
        }

        @Test
        void shows_the_past_and_nothing_before_it() {
            var path = path(posted(scene.sergeant("Jo Hall")));
            recruiter.get(path + "?asAt=2001-01-01").expect(404);
            recruiter.get(path + "?knownAt=2001-01-01").expect(404);
        }

        @Test
        void lists_who_holds_which_post_on_a_day() {
            var officer = scene.sergeant("Jo Hall");
            clear(officer);
            var made = recruiter.post(APPOINTMENTS, directed(officer)).expect(201);
            var started = recruiter.post(path(made.id()) + "/start", "{}").expect(200).position();
            var list = APPOINTMENTS + "?limit=200&waitFor=" + started;

            assertThat(stateOf(made.id(), list)).isEqualTo("AWAITING_START");
            assertThat(stateOf(made.id(), list + "&on=" + START)).isEqualTo("IN_POST");
            assertThat(stateOf(made.id(), list + "&on=2001-01-01")).isEqualTo("none");
        }

        @Test
        void lists_to_an_applicant_only_their_own() {
            var own = posted(scene.owner("adams"));
            var other = posted(scene.sergeant("Jo Hall"));
            var list = Caller.as("adams", port).get(APPOINTMENTS + "?limit=200").expect(200);
            assertThat(list.json().findValuesAsString("id")).contains(own).doesNotContain(other);
            Caller.nobody(port).get(APPOINTMENTS).expect(401);
            Caller.as("panel1", port).get(APPOINTMENTS).expect(403);
        }

        @Test
        void does_not_guess_the_past_of_the_list() {
            var refused = recruiter.get(APPOINTMENTS + "?asAt=2026-01-01").expect(400);
            assertThat(refused.text("/code")).isEqualTo("TIME_TRAVEL_NOT_SUPPORTED");
            recruiter.get(APPOINTMENTS + "?on=yesterday").expect(400);
            recruiter.get(APPOINTMENTS + "?cursor=bm9uZQ").expect(400);
        }

        private String stateOf(String id, String list) {
            for (var line : recruiter.get(list).expect(200).json()) {
                if (line.get("id").asString().equals(id)) return line.get("state").asString();
            }
            return "none";
        }
    }

    private void clear(OfficerId officer) {
        scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));
    }

    /** A directed posting; waits until the list knows it. */
    private String posted(OfficerId officer) {
        clear(officer);
        var made = recruiter.post(APPOINTMENTS, directed(officer)).expect(201);
        recruiter.get(APPOINTMENTS + "?waitFor=" + made.position()).expect(200);
        return made.id();
    }

    private String accepted(OfficerId officer) {
        var selection = Selection.open(scene, port, 1);
        var id = selection.atInterview(officer);
        recruiter.post(Selection.path(id) + "/offer", "").expect(200);
        recruiter.post(Selection.path(id) + "/offer-response", "{\"accepted\":true}").expect(200);
        return id;
    }

    private static String selected(String application) {
        return "{\"applicationId\":\"%s\",\"startsOn\":\"%s\",\"releaseAgreedBy\":\"manager\"}"
                .formatted(application, START);
    }

    private String directed(OfficerId officer) {
        return "{\"officerId\":\"%s\",\"roleProfileId\":\"%s\",\"reason\":\"A major enquiry\",\"startsOn\":\"%s\"}"
                .formatted(officer, scene.profile(), START);
    }

    private static String path(String id) {
        return APPOINTMENTS + "/" + id;
    }
}
