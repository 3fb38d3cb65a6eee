package org.muster.app.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class ClearanceApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String REGISTER = "/api/v1/clearances";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    Caller as(String account) {
        return account.isEmpty() ? Caller.nobody(port) : Caller.as(account, port);
    }

    @Nested
    class AnOfficersClearances {
        @Test
        void are_for_whoever_has_to_do_with_the_officer() {
            var adams = scene.owner("adams");
            var path = "/api/v1/officers/" + adams + "/clearances";
            as("").get(path).expect(401);
            as("panel1").get(path).expect(403);
            as("shah").get(path).expect(404);
            for (var account :
                    List.of("adams", "manager", "recruiter", "researcher", "decider", "auditor")) {
                as(account).get(path).expect(200);
            }
        }

        @Test
        void are_four_fields_each_and_no_more() {
            var officer = scene.sergeant("Jo Hall");
            scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));

            assertThat(held("recruiter", officer.toString(), "").response().body())
                    .isEqualTo(
                            "{\"clearances\":[{\"level\":\"MV\",\"state\":\"LIVE\",\"from\":\"%s\",\"to\":\"%s\"}]}"
                                    .formatted(TODAY.minusYears(1), TODAY.plusYears(6)));
        }

        @Test
        void are_what_they_are_on_the_day_asked_about() {
            var jo = scene.sergeant("Jo Hall");
            var officer = jo.toString();
            scene.cleared(jo, "RV", TODAY.minusYears(1), TODAY.plusYears(1));

            assertThat(state(officer, "?asAt=" + TODAY.minusMonths(6))).isEqualTo("LIVE");
            assertThat(state(officer, "?asAt=" + TODAY.plusMonths(11)))
                    .isEqualTo("DUE_FOR_RENEWAL");
            assertThat(state(officer, "?asAt=" + TODAY.plusYears(2))).isEqualTo("LAPSED");
            assertThat(state(officer, "?asAt=" + TODAY.minusYears(2))).isEmpty();
            held("recruiter", officer, "?knownAt=2020-01-01", 404);
        }

        private Answer held(String account, String officer, String query) {
            return held(account, officer, query, 200);
        }

        private Answer held(String account, String officer, String query, int status) {
            var path = "/api/v1/officers/" + officer + "/clearances" + query;
            return as(account).get(path).expect(status);
        }

        private String state(String officer, String query) {
            return held("recruiter", officer, query).text("/clearances/0/state");
        }
    }

    @Nested
    class AnApplicantsClearance {
        @Test
        void is_pending_while_a_case_is_open_and_done_once_it_is_live() {
            var selection = Selection.open(scene, port, 1);
            var officer = scene.sergeant("Jo Hall");
            var path = Selection.path(selection.submitted(officer)) + "/clearance";
            as("").get(path).expect(401);
            as("researcher").get(path).expect(403);
            assertThat(status(path)).isEqualTo("NOT_CLEARED");

            var open =
                    as("recruiter")
                            .post(
                                    "/api/v1/vetting-cases",
                                    "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"appointment\"}"
                                            .formatted(officer))
                            .expect(201);
            assertThat(status(path + "?waitFor=" + open.position())).isEqualTo("PENDING");

            scene.cleared(officer, "MV", TODAY, TODAY.plusYears(7));
            assertThat(status(path)).isEqualTo("CLEARED");
        }

        private String status(String path) {
            return as("recruiter").get(path).expect(200).text("/status");
        }
    }

    @Nested
    class TheRegister {
        @Test
        void is_for_planners_auditors_and_the_vetting_unit() {
            as("").get(REGISTER).expect(401);
            as("recruiter").get(REGISTER).expect(403);
            as("adams").get(REGISTER).expect(403);
            for (var account : List.of("planner", "decider", "auditor", "researcher")) {
                as(account).get(REGISTER).expect(200);
            }
        }

        @Test
        void shows_who_holds_what_with_the_first_to_end_before_the_others() {
            var jo = scene.sergeant("Jo Hall");
            scene.cleared(jo, "CTC", TODAY.minusYears(1), TODAY.plusDays(11));
            var granted = scene.cleared(jo, "RV", TODAY.minusYears(1), TODAY.plusDays(12));
            var seen =
                    register("?expiringWithin=12&limit=200&waitFor=" + granted.position())
                            .at("/clearances")
                            .valueStream()
                            .filter(line -> line.get("officerId").asString().equals(jo.toString()))
                            .toList();

            assertThat(seen)
                    .extracting(l -> l.get("level").asString())
                    .containsExactly("CTC", "RV");
            assertThat(seen.getFirst().get("name").asString()).isEqualTo("Jo Hall");
            assertThat(seen.getFirst().get("state").asString()).isEqualTo("DUE_FOR_RENEWAL");
        }

        @Test
        void counts_all_that_was_asked_for_and_comes_in_parts() {
            scene.cleared(scene.sergeant("Jo"), "DV", TODAY.minusYears(9), TODAY.minusDays(2));
            var granted =
                    scene.cleared(
                            scene.sergeant("Al"), "DV", TODAY.minusYears(9), TODAY.minusDays(1));
            var asked = "?level=DV&state=LAPSED&limit=1&waitFor=" + granted.position();
            var first = register(asked);
            var link = first.header("Link").orElseThrow();
            var second = as("auditor").get(link.substring(1, link.indexOf('>'))).expect(200);

            assertThat(first.at("/counts/0/number").asLong()).isEqualTo(2);
            assertThat(first.text("/clearances/0/name")).isEqualTo("Jo");
            assertThat(second.text("/clearances/0/name")).isEqualTo("Al");
            assertThat(second.header("Link")).isEmpty();
        }

        @Test
        void tells_a_planner_numbers_alone() {
            var jo = scene.sergeant("Jo Hall");
            var granted = scene.cleared(jo, "EDV", TODAY.minusYears(1), TODAY.plusYears(2));
            var asked = REGISTER + "?level=EDV&waitFor=" + granted.position();
            var told = as("planner").get(asked).expect(200);

            assertThat(told.at("/counts/0/number").asLong()).isEqualTo(1);
            assertThat(told.at("/clearances").isEmpty()).isTrue();
            assertThat(as("auditor").get(asked).at("/clearances").size()).isEqualTo(1);
            var page = Visitor.as("planner", port).get("/clearances?level=EDV").expect(200).text();
            assertThat(page).contains("How many").doesNotContain("Jo Hall");
            as("planner").get("/api/v1/officers/" + jo + "/clearances").expect(403);

            var id = as("auditor").get(asked).text("/clearances/0/id");
            var grounds = "{\"grounds\":\"A tip.\"}";
            var path = "/api/v1/clearances/" + id + "/suspension";
            var end = as("decider").post(path, grounds).expect(200).position();
            var then = REGISTER + "?level=EDV&waitFor=" + end;
            assertThat(as("planner").get(then).text("/counts/0/state")).isEqualTo("NOT_CLEARED");
            assertThat(as("auditor").get(then).text("/counts/0/state")).isEqualTo("SUSPENDED");
        }

        @Test
        void refuses_what_it_cannot_look_for() {
            as("planner").get(REGISTER + "?expiringWithin=-1").expect(400);
            as("planner").get(REGISTER + "?state=FINE").expect(400);
            as("planner").get(REGISTER + "?knownAt=2026-01-01").expect(400);
        }

        private Answer register(String query) {
            return as("auditor").get(REGISTER + query).expect(200);
        }
    }
}
