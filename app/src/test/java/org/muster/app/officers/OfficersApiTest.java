package org.muster.app.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Value;

@MusterTest
class OfficersApiTest {
    private static final String OFFICERS = "/api/v1/officers";

    @Value("${local.server.port}")
    int port;

    Caller recruiter;

    @BeforeEach
    void call() {
        recruiter = Caller.as("recruiter", port);
    }

    @Nested
    class Registering {
        @Test
        void needs_somebody_who_is_signed_in() {
            Caller.nobody(port).post(OFFICERS, officer("A1")).expect(401);
        }

        @Test
        void is_for_recruiters_and_planners_only() {
            for (var other : new String[] {"manager", "auditor", "researcher", "adams", "dpo"}) {
                Caller.as(other, port).post(OFFICERS, officer("A2")).expect(403);
            }
            Caller.as("planner", port).post(OFFICERS, officer("A2")).expect(201);
        }

        @Test
        void puts_everything_on_record() {
            var registered = recruiter.post(OFFICERS, officer("A3")).expect(201);
            assertThat(registered.header("Location")).contains(OFFICERS + "/" + registered.id());
            var shown = recruiter.get(OFFICERS + "/" + registered.id()).expect(200);
            assertThat(shown.text("/name")).isEqualTo("Jo Okafor A3");
            assertThat(shown.text("/staffNumber")).isEqualTo("A3");
            assertThat(shown.text("/force")).isEqualTo("Northshire Police");
            assertThat(shown.text("/rank")).isEqualTo("CONSTABLE");
            assertThat(shown.at("/promotionPool").asBoolean()).isTrue();
            assertThat(shown.at("/limitedDuties").asBoolean()).isFalse();
            assertThat(shown.text("/accreditations/0")).isEqualTo("ICIDP");
            assertThat(shown.at("/skills/0/level").asInt()).isEqualTo(4);
            assertThat(shown.at("/drives").isNull()).isTrue();
            assertThat(shown.text("/residentInUkSince")).isEqualTo("2001-05-01");
            assertThat(shown.text("/lineManager")).isEqualTo("manager");
            assertThat(shown.header("ETag")).contains("\"0\"");
            assertThat(shown.header("Cache-Control").orElse("")).contains("no-store");
        }

        @Test
        void names_what_is_wrong() {
            pointsAt(officer("A4").replace("\"A4\"", "\"A 4\""), "/staffNumber");
            pointsAt(officer("A4").replace("\"level\": 4", "\"level\": 6"), "/skills/0");
            pointsAt(officer("A4").replace("CONSTABLE", "GENERAL"), "/rank");
            pointsAt(officer("A4").replace("2001-05-01", "2001-02-30"), "/residentInUkSince");
            pointsAt(officer("A4").replace("\"drives\"", "\"colour\""), "/colour");
            pointsAt(officer("A4").replace("Jo Okafor A4", " "), "/name");
        }

        @Test
        void refuses_a_staff_number_twice_within_a_force() {
            recruiter.post(OFFICERS, officer("A5")).expect(201);
            recruiter.post(OFFICERS, officer("a5")).refusedBy("STAFF_NUMBER_TAKEN");
            recruiter.post(OFFICERS, officer("A5").replace("North", "South")).expect(201);
        }

        private void pointsAt(String body, String pointer) {
            var refused = recruiter.post(OFFICERS, body).expect(400);
            assertThat(refused.text("/errors/0/pointer")).startsWith(pointer);
        }
    }

    @Nested
    class Looking_at_one {
        @Test
        void needs_somebody_who_is_signed_in() {
            Caller.nobody(port).get(path("B1")).expect(401);
        }

        @Test
        void is_not_for_panels_and_administrators() {
            var path = path("B2");
            Caller.as("panel1", port).get(path).expect(403);
            Caller.as("admin", port).get(path).expect(403);
        }

        @Test
        void shows_each_role_what_it_needs_and_no_more() {
            var path = path("B3");
            var vetting = Caller.as("researcher", port).get(path).expect(200);
            assertThat(vetting.text("/residentInUkSince")).isEqualTo("2001-05-01");
            assertThat(vetting.json().has("promotionPool")).isFalse();
            assertThat(vetting.json().has("limitedDuties")).isFalse();
            var protection = Caller.as("dpo", port).get(path).expect(200);
            assertThat(protection.text("/staffNumber")).isEqualTo("B3");
            assertThat(protection.json().has("rank")).isFalse();
        }

        @Test
        void shows_the_line_manager_only_their_own_officers() {
            Caller.as("manager", port).get(path("B4")).expect(200);
            var other = officer("B5").replace("\"manager\"", "\"recruiter2\"");
            var path = OFFICERS + "/" + recruiter.post(OFFICERS, other).expect(201).id();
            Caller.as("manager", port).get(path).expect(404);
        }

        @Test
        void shows_applicants_themselves_and_nobody_else() {
            var own = officer("B6").replace("\"drives\": null", "\"account\": \"shah\"");
            var path = OFFICERS + "/" + recruiter.post(OFFICERS, own).expect(201).id();
            assertThat(Caller.as("shah", port).get(path).expect(200).text("/account"))
                    .isEqualTo("shah");
            Caller.as("adams", port).get(path).expect(404);
        }

        @Test
        void does_not_know_every_id_nor_every_past() {
            recruiter.get(OFFICERS + "/" + UUID.randomUUID()).expect(404);
            recruiter.get(OFFICERS + "/me").expect(400);
            recruiter.get(path("B7") + "?asAt=2001-01-01").expect(404);
            recruiter.get(path("B8") + "?knownAt=2999-01-01").expect(400);
        }

        private String path(String staffNumber) {
            return OFFICERS + "/" + registered(staffNumber).id();
        }
    }

    @Nested
    class Finding {
        @Test
        void needs_somebody_who_is_signed_in() {
            Caller.nobody(port).get(OFFICERS).expect(401);
        }

        @Test
        void is_not_for_panels() {
            Caller.as("panel1", port).get(OFFICERS).expect(403);
        }

        @Test
        void goes_by_name_staff_number_and_force() {
            var last = registered("C1X-77").position();
            found("q=okafor%20c1x", last, 1);
            found("q=C1x-", last, 1);
            found("q=x-77&force=Northshire%20Police", last, 1);
            found("q=C1X&force=Elsewhere%20Police", last, 0);
            found("q=%25", last, 0);
        }

        @Test
        void leaves_out_what_is_out_of_reach() {
            var other = officer("C2").replace("\"manager\"", "\"recruiter2\"");
            var last = recruiter.post(OFFICERS, other).expect(201).position();
            var seen = Caller.as("manager", port).get(OFFICERS + "?q=okafor%20c2&waitFor=" + last);
            assertThat(seen.expect(200).json().size()).isZero();
        }

        @Test
        void hands_the_list_out_in_parts() {
            registered("C3");
            var last = registered("C4").position();
            var part = recruiter.get(OFFICERS + "?limit=1&waitFor=" + last).expect(200);
            var link = part.header("Link").orElseThrow();
            var next = recruiter.get(link.substring(1, link.indexOf('>'))).expect(200);
            assertThat(next.text("/0/id")).isNotEqualTo(part.text("/0/id"));
            recruiter.get(OFFICERS + "?cursor=AAAA").expect(400);
        }

        private void found(String query, long position, int many) {
            var answer = recruiter.get(OFFICERS + "?" + query + "&waitFor=" + position);
            assertThat(answer.expect(200).json().size()).as(query).isEqualTo(many);
        }
    }

    private Answer registered(String staffNumber) {
        return recruiter.post(OFFICERS, officer(staffNumber)).expect(201);
    }

    private static String officer(String staffNumber) {
        return """
               {"name": "Jo Okafor %1$s", "staffNumber": "%1$s", "force": "Northshire Police",
                "rank": "CONSTABLE", "promotionPool": true, "accreditations": ["ICIDP"],
                "skills": [{"name": "Search", "level": 4}], "drives": null,
                "lineManager": "manager", "residentInUkSince": "2001-05-01"}
               """
                .formatted(staffNumber);
    }
}
