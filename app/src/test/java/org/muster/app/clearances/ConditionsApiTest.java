package org.muster.app.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.Request;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Condition;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@MusterTest
class ConditionsApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String SECRET = "Monthly statements of the debt";
    private static final String RESTRICTION = "Handles no cash.";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    OfficerId officer;
    HeldClearance mv;

    @BeforeEach
    void hold() {
        scene = new Scene(commands);
        officer = scene.sergeant("Jo Hall");
        var id = new ClearanceId(Id.fresh());
        var granted = granted(id);
        mv = HeldClearance.of(port, officer, "MV", granted.position());
        assertThat(mv.id()).isEqualTo(id.toString());
    }

    @Test
    void bear_on_the_posting_by_one_sentence_and_never_say_why() {
        var selection = Selection.open(scene, port, 1);
        var application = Selection.path(selection.submitted(officer));
        assertThat(status(application)).isEqualTo("CLEARED");

        bear(1, "{\"restriction\":\"%s\"}".formatted(RESTRICTION)).expect(200);
        assertThat(status(application)).isEqualTo("CLEARED_WITH_RESTRICTION");
        for (var account : List.of("recruiter", "manager")) {
            var seen = mv.as(account).get(application + "/clearance").expect(200);
            assertThat(seen.text("/restrictions/0")).isEqualTo(RESTRICTION);
            assertThat(seen.response().body()).doesNotContain(SECRET);
        }

        bear(1, "{}").expect(200);
        assertThat(status(application)).isEqualTo("CLEARED");
        bear(1, "{\"restriction\":\"%s\"}".formatted(RESTRICTION)).expect(200);
        end(1, "MET").expect(200);
        assertThat(status(application)).isEqualTo("CLEARED");
    }

    @Test
    void are_overdue_on_any_day_after_the_one_on_which_nobody_looked() {
        var due = TODAY.plusMonths(1);
        assertThat(line(1, "?asAt=" + due).at("/overdue").asBoolean()).isFalse();
        assertThat(line(1, "?asAt=" + due.plusDays(1)).at("/overdue").asBoolean()).isTrue();

        var body = "{\"note\":\"In order.\",\"nextReviewOn\":\"%s\"}";
        order("researcher", 1, "reviews", body.formatted(TODAY.plusMonths(7)))
                .refusedBy("REVIEW_TOO_LATE");
        order("researcher", 1, "reviews", body.formatted(TODAY.plusMonths(5))).expect(200);
        assertThat(line(1, "?asAt=" + due.plusDays(1)).at("/overdue").asBoolean()).isFalse();
        assertThat(line(1, "").at("/reviewOn").asString())
                .isEqualTo(TODAY.plusMonths(5).toString());
        assertThat(mv.seenBy("decider").expect(200).text("/conditions/0/reviews/0/note"))
                .isEqualTo("In order.");
    }

    @Test
    void are_listed_for_the_vetting_unit_without_their_text() {
        mv.as("").get("/api/v1/clearances/condition-reviews").expect(401);
        for (var account : List.of("recruiter", "manager", "planner", "adams")) {
            mv.as(account).get("/api/v1/clearances/condition-reviews").expect(403);
        }
        var seen = mv.as("auditor").get("/api/v1/clearances/condition-reviews").expect(200);
        assertThat(seen.response().body()).doesNotContain(SECRET);
    }

    @Test
    void of_a_national_grant_are_listed_with_those_of_the_force() {
        var body = "{\"officerId\":\"%s\",\"level\":\"CTC\",\"purpose\":\"appointment\"}";
        var opened = mv.as("researcher").post("/api/v1/vetting-cases", body.formatted(officer));
        var path = "/api/v1/vetting-cases/" + opened.expect(201).id();
        var decision = "{\"outcome\":\"GRANTED_WITH_CONDITIONS\",\"reference\":\"UKSV/7\"%s}";
        var decider = mv.as("decider");
        decider.post(path + "/national-decision", decision.formatted(""))
                .refusedBy("CONDITIONS_MISSING");
        var condition =
                ",\"conditions\":[{\"text\":\"%s\",\"owner\":\"manager\",\"reviewOn\":\"%s\"}]"
                        .formatted(SECRET, TODAY.plusDays(40));
        decider.post(path + "/national-decision", decision.formatted(condition)).expect(200);

        assertThat(decider.get(path).expect(200).text("/conditions/0/text")).isEqualTo(SECRET);
        var list = "/api/v1/clearances/condition-reviews?waitFor=" + scene.end();
        assertThat(levels(decider.get(list).expect(200).at("/lines"))).containsExactly("CTC", "MV");
        var due = "/api/v1/due?limit=200&kind=CONDITION_REVIEW&days=366";
        assertThat(levels(decider.get(due).expect(200).at("/due"))).containsExactly("CTC", "MV");
    }

    private List<String> levels(JsonNode lines) {
        return lines.valueStream()
                .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                .map(line -> line.get("level").asString())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void are_told_to_a_recruiter_only_where_one_bears_on_the_posting() {
        assertThat(mv.state("recruiter", "MV", "")).isEqualTo("LIVE");
        bear(1, "{\"restriction\":\"Handles no cash.\"}").expect(200);
        assertThat(mv.state("recruiter", "MV", "")).isEqualTo("LIVE_WITH_CONDITIONS");
    }

    @Test
    void once_none_is_left_leave_the_clearance_live() {
        assertThat(mv.state("MV", "")).isEqualTo("LIVE_WITH_CONDITIONS");
        end(1, "MET").expect(200);
        end(1, "MET").refusedBy("CONDITION_ENDED");
        assertThat(mv.state("MV", "")).isEqualTo("LIVE_WITH_CONDITIONS");
        end(2, "REMOVED").expect(200);
        assertThat(mv.state("MV", "")).isEqualTo("LIVE");
        assertThat(mv.state("MV", "?asAt=" + TODAY.minusDays(1))).isEqualTo("LIVE_WITH_CONDITIONS");
        end(3, "MET").expect(404);
        end(2, "IN_FORCE").expect(400);
    }

    private Answer bear(int number, String json) {
        return order("decider", number, "bearing", json);
    }

    private Answer end(int number, String as) {
        var json = "{\"as\":\"%s\",\"reason\":\"Paid off.\"}".formatted(as);
        return order("decider", number, "end", json);
    }

    private Answer order(String account, int number, String what, String json) {
        return mv.order(account, "conditions/" + number + "/" + what, json);
    }

    private String status(String application) {
        return mv.as("recruiter").get(application + "/clearance").expect(200).text("/status");
    }

    private JsonNode line(int number, String query) {
        return mv.as("decider")
                .get("/api/v1/clearances/condition-reviews" + query)
                .expect(200)
                .at("/lines")
                .valueStream()
                .filter(line -> line.get("clearanceId").asString().equals(mv.id()))
                .filter(line -> line.get("number").asInt() == number)
                .findFirst()
                .orElseThrow();
    }

    private Receipt granted(ClearanceId id) {
        var condition =
                new Condition(Personal.of(SECRET), new Account("manager"), TODAY.plusMonths(1));
        var order =
                new GrantClearance(
                        officer,
                        Scene.NORTHSHIRE,
                        id,
                        new ClearanceLevel("MV"),
                        TODAY.minusMonths(1),
                        TODAY.plusYears(6),
                        true,
                        List.of(condition, condition),
                        Map.of(),
                        Optional.empty());
        var request = Request.by(Actor.SERVICE, UUID.randomUUID().toString());
        return commands.sendAndWait(order, MetaData.with(Request.KEY, request));
    }
}
