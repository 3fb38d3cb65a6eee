package org.muster.app.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@MusterTest
class AfterTheGrantApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String SECRET = "Seen with a known dealer";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired JdbcClient jdbc;

    Scene scene;
    OfficerId officer;
    HeldClearance mv;

    @BeforeEach
    void hold() {
        scene = new Scene(commands);
        officer = scene.sergeant("Jo Hall");
        var granted = scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));
        mv = HeldClearance.of(port, officer, "MV", granted.position());
    }

    @Nested
    class ASuspension {
        @Test
        void is_for_decision_makers() {
            var body = "{\"grounds\":\"Why.\"}";
            mv.order("", "suspension", body).expect(401);
            for (var account : List.of("recruiter", "manager", "researcher", "auditor", "adams")) {
                mv.order(account, "suspension", body).expect(403);
            }
            mv.order("decider", "suspension", "{\"grounds\":\"\"}").expect(400);
        }

        @Test
        void shows_on_the_register_in_the_figures_and_to_the_applicant_until_it_ends() {
            var path = Selection.open(scene, port, 1);
            var application = Selection.path(path.submitted(officer)) + "/clearance";
            assertThat(mv.as("recruiter").get(application).text("/status")).isEqualTo("CLEARED");

            var before = suspendedInFigures(0);
            var suspended = mv.suspended(SECRET);
            assertThat(suspendedInFigures(suspended.position())).isEqualTo(before + 1);
            assertThat(mv.as("recruiter").get(application).text("/status"))
                    .isEqualTo("NOT_CLEARED");
            assertThat(registered("SUSPENDED", suspended.position())).isTrue();
            assertThat(mv.state("decider", "MV", "")).isEqualTo("SUSPENDED");
            for (var told : List.of("recruiter", "manager")) {
                assertThat(mv.state(told, "MV", "")).isEqualTo("NOT_CLEARED");
            }
            mv.order("decider", "suspension", "{\"grounds\":\"Why.\"}")
                    .refusedBy("CLEARANCE_SUSPENDED");

            var again = mv.order("decider", "reinstatement", "{\"grounds\":\"Cleared up.\"}");
            assertThat(registered("LIVE", again.expect(200).position())).isTrue();
            assertThat(mv.as("recruiter").get(application).text("/status")).isEqualTo("CLEARED");
        }

        @Test
        void keeps_whoever_is_appointed_from_starting() {
            var made =
                    mv.as("recruiter")
                            .post(
                                    "/api/v1/appointments",
                                    """
                                    {"officerId":"%s","roleProfileId":"%s","reason":"Need",
                                     "startsOn":"%s"}
                                    """
                                            .formatted(officer, scene.profile(), TODAY))
                            .expect(201);
            var appointment = made.header("Location").orElseThrow();
            mv.suspended(SECRET);

            var refused = mv.as("recruiter").post(appointment + "/start", "{}");
            assertThat(refused.refusedBy("CLEARANCE_NOT_LIVE").text("/detail"))
                    .contains("MV is not live");
            assertThat(mv.as("recruiter").get(appointment).text("/proofs/0/now"))
                    .isEqualTo("NOT_CLEARED");
        }

        @Test
        void never_shows_its_grounds_to_those_who_select_or_manage() {
            var selection = Selection.open(scene, port, 1);
            var application = Selection.path(selection.submitted(officer));
            mv.suspended(SECRET);
            for (var account : List.of("recruiter", "manager")) {
                for (var path :
                        List.of(
                                "/api/v1/officers/" + officer,
                                "/api/v1/officers/" + officer + "/clearances",
                                application,
                                application + "/clearance",
                                application + "/timeline")) {
                    var seen = mv.as(account).get(path).expect(200).response().body();
                    assertThat(seen).as(account + " at " + path).doesNotContain(SECRET);
                }
                mv.seenBy(account).expect(403);
            }
        }

        private long suspendedInFigures(long position) {
            return mv.as("decider")
                    .get("/api/v1/dashboard/vetting?waitFor=" + position)
                    .expect(200)
                    .at("/clearances")
                    .valueStream()
                    .filter(each -> each.get("level").asString().equals("MV"))
                    .flatMap(each -> each.at("/byState").valueStream())
                    .filter(each -> each.get("state").asString().equals("SUSPENDED"))
                    .mapToLong(each -> each.get("count").asLong())
                    .sum();
        }

        private boolean registered(String state, long position) {
            return mv.as("decider")
                    .get("/api/v1/clearances?limit=200&state=" + state + "&waitFor=" + position)
                    .expect(200)
                    .at("/clearances")
                    .valueStream()
                    .anyMatch(line -> line.get("id").asString().equals(mv.id()));
        }
    }

    @Nested
    class Reading {
        @Test
        void is_recorded_with_what_was_shown() {
            mv.suspended(SECRET);
            var seen = mv.seenBy("decider").expect(200);
            assertThat(seen.text("/history/1/words")).isEqualTo(SECRET);
            assertThat(seen.header("ETag")).contains("\"1\"");
            assertThat(readings().getLast())
                    .containsEntry("account", "decider")
                    .containsEntry("question", "clearance")
                    .containsEntry("fields", "state,words")
                    .containsEntry("allowed", true);
        }

        @Test
        void is_recorded_where_it_is_refused() {
            mv.seenBy("recruiter").expect(403);
            assertThat(readings().getLast())
                    .containsEntry("account", "recruiter")
                    .containsEntry("allowed", false);
            mv.seenBy("auditor").expect(400);
            assertThat(readings().getLast())
                    .containsEntry("account", "auditor")
                    .containsEntry("allowed", false);
            mv.as("auditor").get(mv.path(), "Access-Reason", "Dip sample 4").expect(200);
            assertThat(readings().getLast()).containsEntry("reason", "Dip sample 4");
        }

        @Test
        void shows_a_researcher_the_state_but_not_the_grounds() {
            mv.suspended(SECRET);
            var seen = mv.seenBy("researcher").expect(200);
            assertThat(seen.text("/state")).isEqualTo("SUSPENDED");
            assertThat(seen.response().body()).doesNotContain(SECRET);
        }

        @Test
        void of_a_day_in_the_past_knows_nothing_of_what_came_later() {
            mv.suspended(SECRET);
            var path = mv.path() + "?asAt=" + TODAY.minusDays(1);
            var then = mv.as("decider").get(path).expect(200);
            assertThat(then.text("/state")).isEqualTo("LIVE");
            mv.as("decider").get(mv.path() + "?asAt=" + TODAY.minusYears(2)).expect(404);
        }

        @Test
        void of_an_assessment_is_recorded_and_for_need_to_know() {
            var assessment = mv.assessed(SECRET);
            for (var account : List.of("recruiter", "manager", "researcher", "adams")) {
                Caller.as(account, port).get(assessment).expect(403);
            }
            assertThat(Caller.as("decider2", port).get(assessment).expect(200).text("/grounds"))
                    .isEqualTo(SECRET);
            var id = assessment.substring(assessment.lastIndexOf('/') + 1);
            assertThat(readings(id).getLast())
                    .containsEntry("account", "decider2")
                    .containsEntry("question", "withdrawal assessment")
                    .containsEntry("fields", "grounds");
        }

        private List<Map<String, Object>> readings() {
            return readings(mv.id());
        }

        private List<Map<String, Object>> readings(String id) {
            return jdbc.sql(
                            """
                            select account, question, reason, allowed,
                                array_to_string(fields, ',') as fields
                            from access_record where :id = any(cases) order by id
                            """)
                    .param("id", UUID.fromString(id))
                    .query()
                    .listOfRows();
        }
    }

    @Test
    void an_assessment_can_also_end_with_the_clearance_retained() {
        var assessment = mv.assessed(SECRET);
        mv.order("decider", "withdrawal-assessment", "{\"grounds\":\"Why.\"}")
                .refusedBy("ASSESSMENT_OPEN");
        mv.order("decider", "cancellation", "{\"reason\":\"Why.\"}").refusedBy("ASSESSMENT_OPEN");
        var decider = mv.as("decider");
        decider.post(assessment + "/notice", "{\"servedOn\":\"%s\"}".formatted(TODAY)).expect(200);
        decider.post(assessment + "/supporters", "{\"supporter\":\"POLICE_FRIEND\"}").expect(200);
        decider.post(
                        assessment + "/representations",
                        "{\"receivedOn\":\"%s\",\"content\":\"It was my cousin.\"}"
                                .formatted(TODAY))
                .expect(200);
        decider.post(assessment + "/harm-test", "{\"note\":\"Nothing withheld.\"}").expect(200);
        var body = "{\"outcome\":\"RETAINED\",\"rationale\":%s}".formatted(HeldClearance.RATIONALE);
        mv.order("decider2", "withdrawal", body).expect(200);
        mv.order("decider2", "withdrawal", body).refusedBy("ASSESSMENT_NOT_OPEN");

        assertThat(mv.state("MV", "")).isEqualTo("LIVE");
        var kept = mv.as("decider").get(assessment).expect(200);
        assertThat(kept.text("/state")).isEqualTo("RETAINED");
        assertThat(kept.text("/representations/0/content")).isEqualTo("It was my cousin.");
        assertThat(kept.text("/supporters/0")).isEqualTo("POLICE_FRIEND");
        mv.order("decider", "cancellation", "{\"reason\":\"No longer needed.\"}").expect(200);
        assertThat(mv.state("MV", "")).isEqualTo("CANCELLED");
    }

    @Test
    void nobody_acts_on_what_they_hold_themselves_or_on_what_is_not_there() {
        var nowhere = new HeldClearance(port, officer, UUID.randomUUID().toString());
        nowhere.order("decider", "suspension", "{\"grounds\":\"Why.\"}").expect(404);
        nowhere.seenBy("decider").expect(404);
    }
}
