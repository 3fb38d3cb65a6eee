package org.muster.app.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Value;

@MusterTest
class RoleProfilesApiTest {
    private static final String PROFILES = "/api/v1/role-profiles";

    @Value("${local.server.port}")
    int port;

    Caller recruiter;

    @BeforeEach
    void call() {
        recruiter = Caller.as("recruiter", port);
    }

    @Nested
    class Typing_one_in {
        @Test
        void needs_somebody_who_is_signed_in() {
            Caller.nobody(port).post(PROFILES, profile("A01")).expect(401);
        }

        @Test
        void is_for_recruiters_and_planners_only() {
            for (var other : new String[] {"auditor", "panel1", "adams", "decider"}) {
                Caller.as(other, port).post(PROFILES, profile("A02")).expect(403);
            }
            Caller.as("planner", port).post(PROFILES, profile("A02")).expect(201);
        }

        @Test
        void publishes_its_first_version_with_every_field() {
            var id = recruiter.post(PROFILES, profile("A03")).expect(201).id();
            var shown = recruiter.get(PROFILES + "/" + id).expect(200);
            assertThat(shown.at("/version").asInt()).isEqualTo(1);
            assertThat(shown.text("/grade/qualifier")).isEqualTo("Detective Duties");
            assertThat(shown.text("/limitedDutiesCategory/code")).isEqualTo("A");
            assertThat(shown.text("/requiredClearances/0/level")).isEqualTo("CTC");
            assertThat(shown.text("/purpose/0/text")).isEqualTo("Keep the harbour safe.");
            assertThat(shown.text("/subRoles/0/tasks/0/text")).isEqualTo("Sail.");
            assertThat(shown.at("/competencies/0/level").asInt()).isEqualTo(2);
            assertThat(shown.text("/values/0/name")).isEqualTo("Integrity");
            assertThat(shown.text("/skills/0/text")).isEqualTo("Search");
            assertThat(shown.text("/criteria/0/kind")).isEqualTo("ESSENTIAL");
            assertThat(shown.text("/postConditions/0/recurrence")).isEqualTo("P1Y");
            assertThat(shown.text("/requirements/0/basis")).isEqualTo("SUBSTANTIVE");
            assertThat(shown.text("/signOffs/0/name")).isEqualTo("A Clerk");
            assertThat(shown.text("/signOffs/0/date/iso")).isEqualTo("2014-08");
            assertThat(shown.at("/signOffs/1/name").isNull()).isTrue();
            assertThat(shown.text("/otherSections/0/heading")).isEqualTo("Responsibility");
            assertThat(shown.at("/importId").isNull()).isTrue();
            assertThat(shown.header("ETag")).contains("\"0\"");
        }

        @Test
        void names_what_is_wrong_with_it() {
            var untitled = profile("A04").replace("\"title\"", "\"tilte\"");
            recruiter.post(PROFILES, untitled).expect(400);
            pointsAt(profile("A04").replace("\"MV\"", "\"m v\""), "/requiredClearances/1");
            pointsAt(profile("A04").replace("\"level\": 2", "\"level\": 9"), "/competencies/0");
            pointsAt(profile("A04").replace("\"SUBSTANTIVE\"", "\"ODD\""), "/requirements/0/basis");
            pointsAt(
                    profile("A04").replace("\"2014-08\"", "{\"raw\": \"A\", \"iso\": \"A\"}"),
                    "/signOffs/0/date");
            recruiter.post(PROFILES, profile("A04").replace("[\"CTC\", \"MV\"]", "[]")).expect(400);
        }

        @Test
        void knows_only_levels_of_the_policy_set() {
            recruiter
                    .post(PROFILES, profile("A05").replace("\"MV\"", "\"XV\""))
                    .refusedBy("CLEARANCE_LEVEL_UNKNOWN");
        }

        @Test
        void happens_once_under_one_role_code() {
            recruiter.post(PROFILES, profile("A06")).expect(201);
            recruiter.post(PROFILES, profile("A06")).refusedBy("PROFILE_EXISTS");
        }

        private void pointsAt(String body, String pointer) {
            var refused = recruiter.post(PROFILES, body).expect(400);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
        }
    }

    @Nested
    class Looking {
        @Test
        void needs_somebody_who_is_signed_in() {
            var path = PROFILES + "/" + typed("B01").id();
            Caller.nobody(port).get(path).expect(401);
            Caller.nobody(port).get(path + "/versions/1").expect(401);
            Caller.nobody(port).get(PROFILES).expect(401);
        }

        @Test
        void is_for_everybody_who_is_signed_in() {
            var typed = typed("B02");
            for (var somebody : new String[] {"adams", "manager", "panel1", "auditor", "dpo"}) {
                var caller = Caller.as(somebody, port);
                caller.get(PROFILES + "/" + typed.id()).expect(200);
                caller.get(PROFILES + "/" + typed.id() + "/versions/1").expect(200);
                var all = caller.get(PROFILES + "?limit=200&waitFor=" + typed.position());
                assertThat(all.expect(200).response().body()).contains(typed.id());
            }
        }

        @Test
        void knows_no_other_ids_and_versions() {
            var path = PROFILES + "/" + typed("B03").id();
            recruiter.get(PROFILES + "/" + UUID.randomUUID()).expect(404);
            recruiter.get(path + "/versions/2").expect(404);
            recruiter.get(path + "/versions/first").expect(400);
        }

        @Test
        void finds_by_a_part_of_the_title_or_the_role_code() {
            var typed = typed("B04ZEBRA");
            var found = recruiter.get(PROFILES + "?q=zebra&waitFor=" + typed.position());
            assertThat(found.expect(200).json().size()).isEqualTo(1);
            assertThat(found.text("/0/id")).isEqualTo(typed.id());
            assertThat(found.text("/0/grade/rank")).isEqualTo("SERGEANT");
            assertThat(found.at("/0/requiredClearances").toString())
                    .isEqualTo(
                            "[{\"level\":\"CTC\",\"derived\":false},"
                                    + "{\"level\":\"MV\",\"derived\":false}]");
        }

        @Test
        void hands_the_list_out_in_parts() {
            typed("B05");
            var last = typed("B06").position();
            var part = recruiter.get(PROFILES + "?limit=1&waitFor=" + last).expect(200);
            var link = part.header("Link").orElseThrow();
            assertThat(link).endsWith("; rel=\"next\"");
            var next = recruiter.get(link.substring(1, link.indexOf('>'))).expect(200);
            assertThat(next.text("/0/id")).isNotEqualTo(part.text("/0/id"));
            recruiter.get(PROFILES + "?cursor=bm9uc2Vuc2U").expect(400);
        }

        @Test
        void shows_what_was_known_then() {
            var id = typed("B07").id();
            recruiter.get(PROFILES + "/" + id + "?knownAt=2020-01-01").expect(404);
            recruiter.get(PROFILES + "/" + id + "?knownAt=2999-01-01").expect(400);
            recruiter.get(PROFILES + "/" + id + "?asAt=2020-01-01").expect(404);
            recruiter.get(PROFILES + "/" + id + "?asAt=2999-01-01").expect(200);
        }
    }

    @Nested
    class Raising_the_required_clearances {
        @Test
        void needs_somebody_who_is_signed_in() {
            Caller.nobody(port).post(path("C01"), raise("DV", today())).expect(401);
        }

        @Test
        void is_for_planners_and_vetting_decision_makers_only() {
            for (var other : new String[] {"recruiter", "auditor", "researcher", "adams"}) {
                Caller.as(other, port).post(path("C02" + other), raise("DV", today())).expect(403);
            }
        }

        @Test
        void makes_a_version_that_counts_from_its_day() {
            var id = typed("C03").id();
            var later = today().plusYears(1);
            Caller.as("planner", port)
                    .post(PROFILES + "/" + id + "/required-clearances", raise("DV", later))
                    .expect(200);
            assertThat(recruiter.get(PROFILES + "/" + id).at("/version").asInt()).isEqualTo(1);
            var then = recruiter.get(PROFILES + "/" + id + "?asAt=" + later).expect(200);
            assertThat(then.at("/version").asInt()).isEqualTo(2);
            assertThat(then.at("/requiredClearances").toString()).contains("\"DV\"");
            assertThat(then.text("/raises/0/reason")).isEqualTo("New duties.");
        }

        @Test
        void refuses_what_is_no_raise_and_what_has_passed() {
            var planner = Caller.as("planner", port);
            planner.post(path("C04"), raise("CTC", today())).refusedBy("NOT_HIGHER");
            planner.post(path("C05"), raise("DV", today().minusDays(1)))
                    .refusedBy("EFFECTIVE_IN_THE_PAST");
            planner.post(path("C06"), raise("DV", today()).replace("DV", "d v")).expect(400);
            planner.post(path("C07"), "{\"levels\": [\"DV\"]}").expect(400);
        }

        private String path(String code) {
            return PROFILES + "/" + typed(code).id() + "/required-clearances";
        }

        private static String raise(String level, LocalDate from) {
            return """
                   {"levels": ["%s"], "effectiveFrom": "%s", "reason": "New duties."}
                   """
                    .formatted(level, from);
        }

        private static LocalDate today() {
            return LocalDate.now(ZoneId.of("Europe/London"));
        }
    }

    private Answer typed(String code) {
        return recruiter.post(PROFILES, profile(code)).expect(201);
    }

    private static String profile(String code) {
        return """
               {"title": "Harbour Sergeant %1$s", "force": "Northshire Police",
                "roleCode": "%1$s",
                "grade": {"raw": "Sergeant (Detective Duties)", "rank": "SERGEANT",
                  "qualifier": "Detective Duties"},
                "status": "Police", "limitedDutiesCategory": {"code": "A"},
                "requiredClearances": ["CTC", "MV"],
                "purpose": ["Keep the harbour safe."],
                "responsibilities": [{"text": "Lead the team."}],
                "subRoles": [{"name": "Launch", "tasks": ["Sail.", "Moor."]}],
                "competencies": [{"name": "Take Ownership", "level": 2}],
                "values": [{"name": "Integrity"}],
                "skills": [{"name": "Search", "level": 4, "descriptor": "Searches boats."}],
                "criteria": [{"attribute": "Knowledge", "kind": "ESSENTIAL", "text": "Tides."}],
                "postConditions": [{"kind": "FITNESS_TEST", "recurrence": "P1Y",
                  "obligation": "REQUIRED", "text": "A yearly test."}],
                "requirements": [{"kind": "RANK", "rank": "SERGEANT", "basis": "SUBSTANTIVE",
                  "quote": "a substantive sergeant"}],
                "signOffs": [{"role": "Prepared by", "name": "A Clerk", "date": "2014-08"},
                  {"role": "Received by"}],
                "otherSections": [{"heading": "Responsibility", "text": []}]}
               """
                .formatted(code);
    }
}
