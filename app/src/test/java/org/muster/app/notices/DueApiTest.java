package org.muster.app.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@MusterTest
@TestPropertySource(properties = "muster.test.accounts=due") // owners of its own
class DueApiTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final String REVIEW = "{\"outcome\":\"%s\",\"note\":\"Seen in person.\"}";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired Sweeper sweeper;

    private Scene scene;
    private OfficerId officer;

    @BeforeEach
    void hold() {
        scene = new Scene(commands);
        officer = scene.sergeant("Jo Hall");
        scene.cleared(officer, "MV", TODAY.minusYears(1).minusDays(2), TODAY.plusDays(9));
    }

    @Test
    void lists_what_is_overdue_before_what_is_to_come() {
        assertThat(kinds("researcher")).containsExactly("ANNUAL_REVIEW", "RENEWAL");
        var review = lines("researcher", officer).getFirst();
        assertThat(review.get("overdue").asBoolean()).isTrue();
        assertThat(review.get("by").asString()).isEqualTo(TODAY.minusDays(2).toString());
        assertThat(kinds("researcher", "?days=8")).containsExactly("ANNUAL_REVIEW");
        assertThat(kinds("decider", "?kind=RENEWAL")).containsExactly("RENEWAL");
        as("researcher").get("/api/v1/due?days=367").expect(400);
        as("researcher").get("/api/v1/due?kind=LUNCH").expect(400);
    }

    @Test
    void an_annual_review_is_done_once_it_is_recorded_and_due_again_a_year_later() {
        order("annual-reviews", REVIEW.formatted("NOTHING_TO_REPORT")).expect(200);
        assertThat(kinds("researcher")).containsExactly("RENEWAL");
        var seen = as("decider").get(clearance()).expect(200).json().toString();
        assertThat(seen).contains("The annual review had nothing to report.", "Seen in person.");
        assertThat(seen).contains("\"reviewBy\":\"" + TODAY.plusYears(1) + "\"");
    }

    @Test
    void an_annual_review_that_leads_to_a_case_opens_one() {
        order("annual-reviews", REVIEW.formatted("LEADS_TO_CASE")).expect(200);
        var opened =
                as("decider")
                        .get("/api/v1/vetting-cases?limit=200&waitFor=" + scene.end())
                        .expect(200)
                        .json()
                        .toString();
        assertThat(opened).contains(officer.toString());
        order("annual-reviews", REVIEW.formatted("LEADS_TO_CASE")).refusedBy("CASE_ALREADY_OPEN");
        order("annual-reviews", REVIEW.formatted("LUNCH")).expect(400);
    }

    @Test
    void the_time_for_representations_is_due_until_there_is_an_outcome() {
        var opened =
                as("decider")
                        .post(clearance() + "/withdrawal-assessment", "{\"grounds\":\"Why.\"}")
                        .expect(201)
                        .header("Location")
                        .orElseThrow();
        as("decider")
                .post(opened + "/notice", "{\"servedOn\":\"%s\"}".formatted(TODAY))
                .expect(200);
        assertThat(kinds("decider", "?kind=REPRESENTATIONS")).hasSize(1);
        as("recruiter")
                .post(
                        "/api/v1/officers/" + officer + "/leaving",
                        "{\"on\":\"%s\",\"how\":\"RESIGNED\"}".formatted(TODAY))
                .expect(200);
        assertThat(kinds("decider")).isEmpty();
    }

    @Test
    void is_for_the_vetting_unit_and_for_an_auditor_with_a_reason() {
        for (var list : List.of("/api/v1/due", "/api/v1/notices")) {
            Caller.nobody(port).get(list).expect(401);
            for (var account :
                    List.of("recruiter", "manager", "panel1", "planner", "adams", "dpo", "admin")) {
                as(account).get(list).expect(403);
            }
            as("auditor").get(list).expect(400);
            as("auditor").get(list, "Access-Reason", "Sample 7").expect(200);
        }
        as("recruiter").get("/api/v1/own-notices").expect(403);
        assertThat(readings()).contains("what is due", "notices", "Sample 7");
    }

    @Test
    void shows_nobody_what_is_due_about_themselves() throws Exception {
        var own = scene.owner("decider2");
        scene.cleared(own, "MV", TODAY.minusYears(2), TODAY.plusDays(3));
        assertThat(lines("decider", own)).isNotEmpty();
        assertThat(lines("decider2", own)).isEmpty();
        sweeper.sweep();
        assertThat(notices("decider", own)).isNotEmpty();
        assertThat(notices("decider2", own)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/due", "/notices"})
    void is_a_page_for_those_who_may_read_it(String page) {
        assertThat(Visitor.as("researcher", port).get(page).expect(200).text())
                .contains("This reading was recorded");
        assertThat(Visitor.as("auditor", port).get(page).expect(200).text())
                .contains("Why do you read this?");
        Visitor.as("recruiter", port).get(page).expect(403);
    }

    @Test
    void the_forecast_counts_by_month_and_level_what_is_live_today() {
        var before = ending(YearMonth.from(TODAY.plusDays(9)));
        scene.cleared(scene.sergeant("Al Reed"), "MV", TODAY.minusYears(1), TODAY.plusDays(9));
        scene.cleared(scene.sergeant("Bo Reed"), "MV", TODAY.minusYears(9), TODAY.minusDays(1));
        assertThat(ending(YearMonth.from(TODAY.plusDays(9)))).isEqualTo(before + 1);
        assertThat(Visitor.as("planner", port).get("/clearances/forecast").expect(200).text())
                .contains("When clearances end");
        as("recruiter").get("/api/v1/clearances/forecast").expect(403);
    }

    private long ending(YearMonth month) {
        var forecast =
                as("planner").get("/api/v1/clearances/forecast?waitFor=" + scene.end()).expect(200);
        assertThat(forecast.at("/months").size()).isEqualTo(12);
        return forecast.at("/months")
                .valueStream()
                .filter(each -> each.get("month").asString().equals(month.toString()))
                .mapToLong(each -> each.get("ending").path("MV").asLong())
                .sum();
    }

    private List<String> kinds(String account) {
        return kinds(account, "");
    }

    private List<String> kinds(String account, String query) {
        return lines(account, officer, query).stream()
                .map(line -> line.get("id").get("kind").asString())
                .toList();
    }

    private List<JsonNode> lines(String account, OfficerId about) {
        return lines(account, about, "");
    }

    private List<JsonNode> lines(String account, OfficerId about, String query) {
        var path = "/api/v1/due" + (query.isEmpty() ? "?" : query + "&");
        return about(as(account).get(path + "limit=200&waitFor=" + scene.end()), "/due", about);
    }

    private List<JsonNode> notices(String account, OfficerId about) {
        return about(
                as(account).get("/api/v1/notices?limit=200&waitFor=" + scene.end()), "", about);
    }

    private static List<JsonNode> about(Answer answer, String list, OfficerId about) {
        return answer.expect(200)
                .at(list)
                .valueStream()
                .filter(line -> line.get("officerId").asString().equals(about.toString()))
                .toList();
    }

    private String readings() {
        return as("auditor").get("/api/v1/audit/readings?limit=200").expect(200).json().toString();
    }

    private Answer order(String what, String json) {
        return as("researcher").post(clearance() + "/" + what, json);
    }

    private String clearance() {
        return "/api/v1/clearances/" + subject().orElseThrow();
    }

    private Optional<String> subject() {
        return lines("researcher", officer).stream()
                .filter(line -> line.get("id").get("kind").asString().equals("RENEWAL"))
                .map(line -> line.get("id").get("subject").asString())
                .findFirst();
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
