package org.muster.app.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.api.calendar.DayInWords;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class AppointmentApiTest {
    private static final String SOME_ID = "0197b0d8-0000-7000-8000-000000000001";

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

    @Nested
    class Making_one {
        @Test
        void is_for_recruiters_only() {
            var body = Postings.selected(SOME_ID);
            Caller.nobody(port).post(Postings.PATH, body).expect(401);
            Caller.as("planner", port).post(Postings.PATH, body).expect(403);
        }

        @Test
        void takes_a_successful_applicant_whose_clearances_are_live() {
            var officer = postings.cleared("Jo Hall");
            var made =
                    recruiter
                            .post(Postings.PATH, Postings.selected(postings.accepted(officer)))
                            .expect(201);
            var shown = recruiter.get(made.header("Location").orElseThrow()).expect(200);

            assertThat(shown.text("/officer/name")).isEqualTo("Jo Hall");
            assertThat(shown.text("/state")).isEqualTo("AWAITING_START");
            assertThat(shown.text("/from")).isEqualTo(Postings.START.toString());
            assertThat(shown.text("/proofs/0/level")).isEqualTo("MV");
            assertThat(shown.text("/proofs/0/state")).isEqualTo("LIVE");
            assertThat(shown.text("/releaseAgreedBy")).isEqualTo("manager");
            assertThat(shown.at("/directed").asBoolean()).isFalse();
            assertThat(shown.header("ETag")).contains("\"0\"");
        }

        @Test
        void is_refused_without_a_live_clearance_and_says_which_and_on_which_day() {
            var officer = postings.lapsing("Jo Hall");
            var ended = Postings.START.minusDays(1);
            var refused =
                    recruiter
                            .post(Postings.PATH, Postings.selected(postings.accepted(officer)))
                            .refusedBy("CLEARANCE_NOT_LIVE");

            assertThat(refused.text("/missing/0")).isEqualTo("MV");
            assertThat(refused.text("/detail"))
                    .contains("MV is lapsed", DayInWords.of(ended), DayInWords.of(Postings.START));
        }

        @Test
        void posts_an_officer_without_a_selection() {
            var officer = postings.cleared("Jo Hall");
            var made = recruiter.post(Postings.PATH, postings.directed(officer)).expect(201);
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
            var answer = recruiter.post(Postings.PATH, body).expect(400);
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
            var path = Postings.path(postings.posted(scene.sergeant("Jo"))) + "/" + order;
            Caller.nobody(port).post(path, body).expect(401);
            Caller.as("auditor", port).post(path, body).expect(403);
        }

        @Test
        void lead_from_the_start_to_the_end() {
            var path = Postings.path(postings.posted(scene.sergeant("Jo Hall")));
            recruiter.post(path + "/start", "").expect(200);
            var last = Postings.START.plusMonths(6);
            recruiter
                    .post(path + "/end", "{\"endsOn\":\"%s\",\"reason\":\"Moved\"}".formatted(last))
                    .expect(200);
            var shown = recruiter.get(path).expect(200);

            assertThat(shown.at("/startConfirmed").asBoolean()).isTrue();
            assertThat(shown.text("/state")).isEqualTo("AWAITING_START");
            assertThat(shown.text("/to")).isEqualTo(last.toString());
            assertThat(shown.text("/reasons/ended")).isEqualTo("Moved");
            assertThat(recruiter.get(path + "?asAt=" + Postings.START).text("/state"))
                    .isEqualTo("IN_POST");
            assertThat(recruiter.get(path + "?asAt=" + last.plusDays(1)).text("/state"))
                    .isEqualTo("ENDED");
        }

        @Test
        void can_hold_a_start_back() {
            var path = Postings.path(postings.posted(scene.sergeant("Jo Hall")));
            recruiter.post(path + "/hold", "{\"reason\":\"Unwell\"}").expect(200);
            recruiter
                    .post(path + "/hold", "{\"reason\":\"Unwell\"}")
                    .refusedBy("APPOINTMENT_ON_HOLD");
            assertThat(recruiter.get(path).text("/state")).isEqualTo("ON_HOLD");
            recruiter.post(path + "/resumption", "{}").expect(200);
            assertThat(recruiter.get(path).text("/state")).isEqualTo("AWAITING_START");
            recruiter.post(path + "/resumption", "{}").refusedBy("APPOINTMENT_NOT_ON_HOLD");
        }

        @Test
        void can_give_it_up_before_the_first_day_and_appoint_from_another() {
            var application = postings.accepted(postings.cleared("Jo Hall"));
            var path = Postings.path(postings.appointed(application));
            recruiter.post(path + "/start", "{}").expect(200);
            recruiter.post(path + "/cancellation", "{\"reason\":\"Unwell\"}").expect(200);

            var given = recruiter.get(path).expect(200);
            assertThat(given.text("/state")).isEqualTo("NOT_TAKEN_UP");
            assertThat(given.text("/reasons/ended")).isEqualTo("Unwell");
            recruiter.post(path + "/start", "{}").refusedBy("APPOINTMENT_ENDED");
            var standing = recruiter.get("/api/v1/applications/" + application).expect(200);
            assertThat(standing.text("/state")).isIn("ACCEPTED", "CLEARED");
            assertThat(standing.text("/appointmentId")).isIn("", "null");
            var again = Postings.path(postings.appointed(application));
            assertThat(again).isNotEqualTo(path);
            assertThat(recruiter.get(again).text("/state")).isEqualTo("AWAITING_START");
        }

        @Test
        void need_what_they_need() {
            var path = Postings.path(postings.posted(scene.sergeant("Jo Hall")));
            assertThat(recruiter.post(path + "/end", "{}").expect(400).text("/errors/0/pointer"))
                    .isEqualTo("/endsOn");
            recruiter.post(Postings.PATH + "/" + SOME_ID + "/start", "{}").expect(404);
        }
    }
}
