package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.app.support.DatabaseOwner;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@MusterTest
class AppealApiTest {
    private static final String REASON = "Access-Reason";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired JdbcClient jdbc;
    @Autowired Environment environment;

    Scene scene;
    AppealWork refused;

    @BeforeEach
    void refuse() {
        scene = new Scene(commands);
        refused = AppealWork.refused(port, scene.sergeant("Jo Hall"));
    }

    String lodged() {
        return refused.lodged("appeals").expect(201).id();
    }

    @Nested
    class The_reasons_letter {
        @Test
        void is_for_a_decision_maker_to_serve_once() {
            refused.work().order("", "reasons", "{}").expect(401);
            refused.work().order("researcher", "reasons", "{}").expect(403);
            refused.work().order("appeals", "reasons", "{}").expect(403);
            refused.served("Because of debts.").expect(200);
            refused.served("Because of debts.").refusedBy("REASONS_ALREADY_SERVED");
        }

        @Test
        void keeps_what_is_withheld_for_the_vetting_unit() {
            refused.work()
                    .order(
                            "decider",
                            "reasons",
                            "{\"disclosure\":\"REDACTED\",\"because\":\"SOURCE\","
                                    + "\"withheld\":\"Who said so.\",\"text\":\"Because of debts.\"}")
                    .expect(200);
            var letter = refused.work().seenBy("decider").expect(200).at("/refusal/letter");
            assertThat(letter.get("withheld").asString()).isEqualTo("Who said so.");
            assertThat(letter.get("servedBy").asString()).isEqualTo("decider");

            refused.work()
                    .order(
                            "decider",
                            "reasons",
                            "{\"disclosure\":\"SOME\",\"text\":\"Because of debts.\"}")
                    .expect(400);
        }

        @Test
        void says_in_the_case_until_when_an_appeal_is_in_time() {
            var seen = refused.work().seenBy("decider").expect(200);
            assertThat(seen.text("/appealableUntil"))
                    .isEqualTo(seen.text("/refusal/window/window/lastDay"))
                    .isGreaterThan(CaseWork.TODAY.plusDays(14).toString());
        }
    }

    @Nested
    class An_officer_concerned {
        @Test
        void sees_no_refusal_but_their_own_and_nothing_but_the_letter() {
            var own = AppealWork.refused(port, scene.owner("adams"));
            own.work()
                    .order(
                            "decider",
                            "reasons",
                            "{\"disclosure\":\"REDACTED\",\"because\":\"SOURCE\","
                                    + "\"withheld\":\"Who said so.\",\"text\":\"Because of debts.\"}")
                    .expect(200);
            var seen = own.own("adams").expect(200);
            assertThat(seen.response().body())
                    .contains("Because of debts.")
                    .doesNotContain("Who said so", "SOURCE", "REDACTED", "decider", "One.");
            own.own("shah").expect(404);
            own.own("decider").expect(403);
            refused.own("adams").expect(404);

            var lodged = own.lodged("adams").expect(201);
            var list = "/api/v1/refusals?waitFor=" + lodged.position();
            assertThat(own.as("adams").get(list).expect(200).text("/refusals/0/appeal"))
                    .isEqualTo("ACCEPTED");
            assertThat(own.as("shah").get(list).expect(200).response().body())
                    .doesNotContain(own.work().id());
            own.seen("adams", lodged.id()).expect(403);
            assertThat(own.own("adams").text("/appeal/id")).isEqualTo(lodged.id());
            own.lodged("adams").refusedBy("ALREADY_APPEALED");
        }
    }

    @Nested
    class Lodging {
        @Test
        void is_for_the_officer_and_for_appeals_officers() {
            refused.lodged("").expect(401);
            refused.lodged("recruiter").expect(403);
            refused.lodged("decider").expect(403);
            refused.lodged("auditor").expect(403);
            refused.lodged("adams").expect(404);
            refused.lodged("appeals").expect(201);
        }

        @Test
        void is_refused_where_it_cannot_be() {
            refused.work()
                    .order("appeals", "appeals", "{\"grounds\":[],\"statement\":\"x\"}")
                    .expect(400);
            refused.work()
                    .order("appeals", "appeals", "{\"grounds\":[\"LUCK\"],\"statement\":\"x\"}")
                    .refusedBy("GROUND_UNKNOWN");
            var open = CaseWork.opened(port, scene.sergeant("Jo Hall"), "MV");
            new AppealWork(open).lodged("appeals").refusedBy("NOT_REFUSED");
        }
    }

    @Nested
    class Hearing {
        @ParameterizedTest
        @ValueSource(strings = {"researcher", "decider", "manager"})
        void is_for_nobody_who_took_part(String account) {
            var appeal = lodged();
            refused.order("appeals", appeal, "allocation", "{\"hearer\":\"" + account + "\"}")
                    .refusedBy("TOOK_PART_BEFORE");
        }

        @Test
        void is_for_appeals_officers_and_for_a_decision_maker_to_whom_it_is_allocated() {
            var appeal = lodged();
            refused.decided("", appeal, "DISMISSED").expect(401);
            refused.decided("researcher", appeal, "DISMISSED").expect(403);
            refused.decided("adams", appeal, "DISMISSED").expect(403);
            refused.order("decider2", appeal, "allocation", "{\"hearer\":\"decider2\"}")
                    .expect(403);
            refused.seen("decider2", appeal).expect(404);
            refused.order("appeals", appeal, "allocation", "{\"hearer\":\"decider2\"}").expect(200);
            refused.seen("decider2", appeal).expect(200);
            refused.decided("appeals", appeal, "DISMISSED").refusedBy("HEARD_BY_ANOTHER");
            refused.decided("decider2", appeal, "DISMISSED").expect(200);
            refused.decided("decider2", appeal, "DISMISSED").refusedBy("APPEAL_ENDED");
            assertThat(refused.work().seenBy("decider").text("/state")).isEqualTo("REFUSED");
        }

        @Test
        void takes_as_much_reason_as_an_adverse_decision() {
            var appeal = lodged();
            var bare = "{\"outcome\":\"ALLOWED\",\"rationale\":{\"information\":\"One.\"}}";
            var answer = refused.order("appeals", appeal, "decision", bare);
            answer.refusedBy("RATIONALE_MISSING");
            assertThat(answer.text("/missing/0")).isEqualTo("threatAndRisk");
        }

        @Test
        void can_have_it_decided_anew_in_a_case_of_its_own() {
            var appeal = lodged();
            refused.decided("appeals", appeal, "REMITTED").expect(200);
            var anew = refused.seen("appeals", appeal).expect(200).text("/decision/newCase");
            var seen = refused.work().seenBy("decider").expect(200);
            assertThat(seen.text("/refusal/remittedTo")).isEqualTo(anew);
            assertThat(seen.text("/state")).isEqualTo("REFUSED");
            var opened = refused.as("decider2").get("/api/v1/vetting-cases/" + anew).expect(200);
            assertThat(opened.text("/purpose")).isEqualTo("review");
            assertThat(opened.text("/turn")).isEqualTo("UNASSIGNED");
        }

        @Test
        void has_it_decided_anew_by_nobody_who_took_part_before() {
            var appeal = lodged();
            refused.decided("appeals", appeal, "REMITTED").expect(200);
            var anew =
                    "/api/v1/vetting-cases/"
                            + refused.seen("appeals", appeal).text("/decision/newCase");
            refused.as("decider").get(anew).expect(404);
            refused.as("researcher").get(anew).expect(404);
            var same = "{\"researcher\":\"researcher\"}";
            refused.as("decider2").post(anew + "/assignment", same).refusedBy("CONFLICT_DECLARED");
            var other = "{\"researcher\":\"researcher2\"}";
            refused.as("decider2").post(anew + "/assignment", other).expect(200);
        }

        @Test
        void changes_nothing_where_the_new_case_cannot_be_opened() {
            var appeal = lodged();
            CaseWork.open("recruiter", port, refused.work().officer(), "MV").expect(201);
            refused.decided("appeals", appeal, "REMITTED").refusedBy("CASE_ALREADY_OPEN");
            assertThat(refused.seen("appeals", appeal).text("/state")).isEqualTo("ACCEPTED");
        }
    }

    @Nested
    class Reading {
        @Test
        void is_for_those_with_need_to_know_and_for_an_auditor_with_a_reason() {
            var appeal = lodged();
            for (var nobody : List.of("recruiter", "manager", "researcher", "admin", "planner")) {
                refused.seen(nobody, appeal).expect(403);
            }
            refused.seen("", appeal).expect(401);
            refused.seen("auditor", appeal).expect(400);
            refused.as("auditor").get(AppealWork.path(appeal), REASON, "Dip sample").expect(200);
            refused.as("auditor").get("/api/v1/appeals").expect(400);
            refused.as("auditor").get("/api/v1/appeals", REASON, "Dip sample").expect(200);
            refused.as("auditor").get("/api/v1/overturned-refusals").expect(400);
        }

        @Test
        void of_a_case_that_was_never_refused_is_not_for_appeals_officers() {
            var open = CaseWork.opened(port, refused.work().officer(), "RV");
            open.seenBy("appeals").expect(404);
            refused.work().seenBy("appeals").expect(200);

            var end = open.order("researcher", "forms", "{\"received\":true}").position();
            assertThat(queue("appeals", end))
                    .contains(refused.work().id())
                    .doesNotContain(open.id());
            assertThat(queue("researcher", end)).contains(open.id());
        }

        private String queue(String account, long position) {
            var officer = refused.work().officer();
            var queue = "/api/v1/vetting-cases?officerId=" + officer + "&waitFor=" + position;
            return refused.as(account).get(queue).expect(200).response().body();
        }

        @Test
        void finds_nothing_under_the_id_of_something_else() {
            refused.seen("appeals", refused.work().id()).expect(404);
            refused.seen("appeals", refused.work().officer().toString()).expect(404);
            var other = refused.work().officer().toString();
            refused.as("appeals")
                    .post(
                            "/api/v1/vetting-cases/" + other + "/appeals",
                            "{\"grounds\":[\"PROCEDURE\"],\"statement\":\"x\"}")
                    .expect(404);
            refused.as("adams").get("/api/v1/refusals/" + other).expect(404);
        }

        @Test
        void ends_with_a_declared_interest() {
            var appeal = lodged();
            var declared = refused.work().order("appeals", "conflicts", "{}").expect(200);
            refused.seen("appeals", appeal).expect(404);
            assertThat(listed("appeals", declared.position())).doesNotContain(appeal);
            refused.decided("appeals", appeal, "ALLOWED").refusedBy("TOOK_PART_BEFORE");
        }

        @Test
        void is_recorded_with_what_was_shown_and_where_it_was_refused() {
            var appeal = lodged();
            refused.seen("appeals", appeal).expect(200);
            assertThat(readings().getLast())
                    .containsEntry("question", "appeal")
                    .containsEntry("account", "appeals")
                    .containsEntry("fields", "grounds,statement")
                    .containsEntry("allowed", true);
            refused.seen("decider2", appeal).expect(404);
            assertThat(readings().getLast())
                    .containsEntry("account", "decider2")
                    .containsEntry("allowed", false);
        }

        @Test
        void is_refused_where_it_cannot_be_recorded() {
            var appeal = lodged();
            var owner = DatabaseOwner.of(environment);
            owner.sql("alter table access_record rename to access_record_gone").update();
            try {
                var seen = refused.seen("appeals", appeal).expect(503);
                assertThat(seen.response().body()).doesNotContain("too hard");
                refused.as("appeals").get("/api/v1/appeals").expect(503);
                refused.as("appeals").get("/api/v1/overturned-refusals").expect(503);
            } finally {
                owner.sql("alter table access_record_gone rename to access_record").update();
            }
            refused.seen("appeals", appeal).expect(200);
        }

        @Test
        void lists_whose_turn_it_is() {
            var lodged = refused.lodged("appeals").expect(201);
            assertThat(listed("appeals", lodged.position())).contains(lodged.id());
            assertThat(listed("decider2", lodged.position())).doesNotContain(lodged.id());
            var ended = "/api/v1/appeals?limit=200&turn=ENDED&waitFor=" + lodged.position();
            assertThat(refused.as("appeals").get(ended).expect(200).response().body())
                    .doesNotContain(lodged.id());
        }
    }

    private List<String> listed(String account, long waitFor) {
        return refused.as(account)
                .get("/api/v1/appeals?limit=200&waitFor=" + waitFor)
                .expect(200)
                .json()
                .valueStream()
                .map(line -> line.get("id").asString())
                .toList();
    }

    private List<Map<String, Object>> readings() {
        return jdbc.sql(
                        "select question, account, allowed, array_to_string(fields, ',') as fields"
                                + " from access_record where :case = any(cases) order by id")
                .param("case", UUID.fromString(refused.work().id()))
                .query()
                .listOfRows();
    }
}
