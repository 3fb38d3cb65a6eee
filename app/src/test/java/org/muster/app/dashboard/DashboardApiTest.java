package org.muster.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@MusterTest
class DashboardApiTest {
    private static final String VACANCIES = "/api/v1/dashboard/vacancies";
    private static final String VETTING = "/api/v1/dashboard/vetting";

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
    class Of_vacancies {
        @Test
        void is_for_those_who_plan_and_oversee() {
            Caller.nobody(port).get(VACANCIES).expect(401);
            Caller.as("adams", port).get(VACANCIES).expect(403);
            for (var account : new String[] {"recruiter", "auditor", "planner", "decider"})
                Caller.as(account, port).get(VACANCIES).expect(200);
        }

        @Test
        void counts_vacancies_and_posts_and_links_to_them() {
            var before = recruiter.get(VACANCIES).expect(200).json();
            var selection = Selection.open(scene, port, 3);
            var after = afterwards(VACANCIES);

            assertThat(open(after)).isEqualTo(open(before) + 1);
            assertThat(after.at("/posts/total").asLong())
                    .isEqualTo(before.at("/posts/total").asLong() + 3);
            for (var figure : after.at("/byState")) recruiter.get(text(figure, "link")).expect(200);
            recruiter.get(text(line(after, selection.vacancy()), "link")).expect(200);
        }

        @Test
        void counts_applications_by_state_and_says_who_is_cleared_today() {
            var selection = Selection.open(scene, port, 2);
            selection.submitted(scene.sergeant("Jo Hall"));
            var officer = scene.sergeant("Kim Lee");
            var id = selection.atInterview(officer);
            recruiter.post(Selection.path(id) + "/offer", "").expect(200);
            recruiter
                    .post(Selection.path(id) + "/offer-response", "{\"accepted\":true}")
                    .expect(200);
            var accepted = line(afterwards(VACANCIES), selection.vacancy());
            var today = LocalDate.now();
            var position =
                    scene.cleared(officer, "MV", today.minusYears(1), today.plusYears(6))
                            .position();
            var cleared = line(after(VACANCIES, position), selection.vacancy());

            assertThat(states(accepted)).isEqualTo("SUBMITTED 1 ACCEPTED 1 ");
            assertThat(states(cleared)).isEqualTo("SUBMITTED 1 CLEARED 1 ");
            assertThat(cleared.at("/postsLeft").asInt()).isEqualTo(1);
        }

        @Test
        void says_how_long_stages_take_and_lists_the_stays_behind_it() {
            var before = recruiter.get(VACANCIES).expect(200).json();
            var selection = Selection.open(scene, port, 1);
            var id = selection.atInterview(scene.sergeant("Jo Hall"));
            var after = afterwards(VACANCIES);

            assertThat(stays(after, 0, "gone")).isEqualTo(stays(before, 0, "gone") + 1);
            assertThat(stays(after, 1, "gone")).isEqualTo(stays(before, 1, "gone") + 1);
            assertThat(stays(after, 2, "waiting")).isEqualTo(stays(before, 2, "waiting") + 1);
            var sift = after.at("/stages/1/gone");
            assertThat(sift.at("/medianDays").asDouble()).isBetween(0.0, 1.0);
            assertThat(sift.at("/p90Days").asDouble())
                    .isGreaterThanOrEqualTo(sift.at("/medianDays").asDouble());
            var link = text(after.at("/stages/2/waiting"), "link") + "&limit=200";
            assertThat(recruiter.get(link).expect(200).json().findValuesAsString("applicationId"))
                    .contains(id);
        }

        @Test
        void ends_a_stay_with_the_application() {
            var selection = Selection.open(scene, port, 1);
            var id = selection.submitted(scene.sergeant("Jo Hall"));
            var before = afterwards(VACANCIES);
            recruiter
                    .post(
                            Selection.path(id) + "/rejection",
                            "{\"code\":\"OTHER\",\"reason\":\"Late\"}")
                    .expect(200);
            var after = afterwards(VACANCIES);
            assertThat(stays(after, 0, "waiting")).isEqualTo(stays(before, 0, "waiting") - 1);
        }

        @Test
        void lists_stays_in_parts_without_a_gap() {
            var selection = Selection.open(scene, port, 1);
            for (var name : new String[] {"Jo", "Kim", "Lee"})
                selection.submitted(scene.sergeant(name));
            afterwards(VACANCIES);
            var all = VACANCIES + "/stages/APPLIED?limit=200";
            var whole = recruiter.get(all).expect(200).json().findValuesAsString("applicationId");
            var first = recruiter.get(VACANCIES + "/stages/APPLIED?limit=1").expect(200);
            var next = first.header("Link").orElseThrow().replaceAll("<|>.*", "");
            var second = recruiter.get(next).expect(200);

            assertThat(first.text("/0/applicationId")).isEqualTo(whole.get(0));
            assertThat(second.text("/0/applicationId")).isEqualTo(whole.get(1));
            recruiter.get(VACANCIES + "/stages/APPLIED?cursor=bm9uZQ").expect(400);
            recruiter.get(VACANCIES + "/stages/LUNCH").expect(400);
            Caller.nobody(port).get(all).expect(401);
            Caller.as("adams", port).get(all).expect(403);
        }

        @Test
        void does_not_guess_the_past() {
            var refused = recruiter.get(VACANCIES + "?asAt=2026-01-01").expect(400);
            assertThat(refused.text("/code")).isEqualTo("TIME_TRAVEL_NOT_SUPPORTED");
        }
    }

    @Nested
    class Of_vetting {
        @Test
        void is_for_those_who_plan_and_oversee() {
            Caller.nobody(port).get(VETTING).expect(401);
            Caller.as("adams", port).get(VETTING).expect(403);
            for (var account : new String[] {"recruiter", "auditor", "planner", "decider"})
                Caller.as(account, port).get(VETTING).expect(200);
        }

        @Test
        void counts_clearances_by_their_state_today() {
            var before = recruiter.get(VETTING).expect(200).json();
            var today = LocalDate.now();
            var officer = scene.sergeant("Jo Hall");
            scene.cleared(officer, "RV", today.minusYears(11), today.minusYears(1));
            scene.cleared(officer, "NPPV1", today.minusYears(1), today.plusYears(2));
            var last =
                    scene.cleared(officer, "MV", today.minusYears(6), today.plusMonths(2))
                            .position();
            var after = after(VETTING, last);

            assertThat(clearances(after, "RV", "LAPSED"))
                    .isEqualTo(clearances(before, "RV", "LAPSED") + 1);
            assertThat(clearances(after, "NPPV1", "LIVE"))
                    .isEqualTo(clearances(before, "NPPV1", "LIVE") + 1);
            assertThat(clearances(after, "MV", "DUE_FOR_RENEWAL"))
                    .isEqualTo(clearances(before, "MV", "DUE_FOR_RENEWAL") + 1);
        }

        @Test
        void tells_nothing_about_persons() {
            var officer = scene.sergeant("Jo Hall");
            var today = LocalDate.now();
            var last = scene.cleared(officer, "MV", today, today.plusYears(7)).position();
            var told = after(VETTING, last).toString();
            assertThat(told).doesNotContain(officer.toString()).doesNotContain("Jo Hall");
        }

        private static long clearances(JsonNode dashboard, String level, String state) {
            for (var each : dashboard.at("/clearances")) {
                if (!text(each, "level").equals(level)) continue;
                for (var counted : each.at("/byState")) {
                    if (text(counted, "state").equals(state)) return counted.at("/count").asLong();
                }
            }
            return 0;
        }
    }

    /** The dashboard once it has seen everything ordered before a last, harmless mark. */
    private JsonNode afterwards(String path) {
        var mark =
                scene.cleared(
                        scene.sergeant("A mark"),
                        "NPPV3",
                        LocalDate.EPOCH,
                        LocalDate.EPOCH.plusDays(1));
        return after(path, mark.position());
    }

    private JsonNode after(String path, long position) {
        return recruiter.get(path + "?waitFor=" + position).expect(200).json();
    }

    private static long open(JsonNode dashboard) {
        for (var each : dashboard.at("/byState")) {
            if (text(each, "state").equals("OPEN")) return each.at("/count").asLong();
        }
        return 0;
    }

    private static JsonNode line(JsonNode dashboard, String vacancy) {
        for (var each : dashboard.at("/vacancies")) {
            if (text(each, "id").equals(vacancy)) return each;
        }
        throw new AssertionError("The dashboard does not show the vacancy");
    }

    private static String states(JsonNode line) {
        var text = new StringBuilder();
        for (var figure : line.at("/applications")) {
            text.append(text(figure, "state"))
                    .append(' ')
                    .append(text(figure, "count"))
                    .append(' ');
        }
        return text.toString();
    }

    private static long stays(JsonNode dashboard, int stage, String which) {
        return dashboard.at("/stages/" + stage + "/" + which + "/count").asLong();
    }

    private static String text(JsonNode node, String name) {
        return node.at("/" + name).asString();
    }
}
