package org.muster.app.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.app.clearances.HeldClearance.RATIONALE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What an officer whose clearance is assessed is told, and what they and others never are. */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=own-withdrawals")
class OwnWithdrawalScenariosTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String OWN = "/api/v1/own-vetting/withdrawals";
    private static final List<String> KEPT =
            List.of("CANARYGROUNDS", "CANARYHARM", "CANARYWITHHELD", "CANARYRATIONALE");
    private static final List<String> THEIRS =
            List.of("CANARYDISCLOSED", "CANARYANSWER", "CANARYLETTER");
    private static final List<String> OUTSIDERS =
            List.of("recruiter", "manager", "panel1", "planner", "dpo", "admin", "shah");

    private static LocalDate today = LocalDate.now(LONDON);

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    OfficerId officer;
    HeldClearance held;

    /** Has somebody who signs in hold a clearance, and names the assessment of it. */
    private String assessed(String account, String level) {
        scene = new Scene(commands);
        officer = scene.owner(account);
        var granted = scene.cleared(officer, level, today.minusYears(1), today.plusYears(6));
        held = HeldClearance.of(port, officer, level, granted.position());
        return held.assessed("CANARYGROUNDS");
    }

    @Test
    void the_officer_reads_the_notice_answers_it_and_reads_the_outcome() {
        var assessment = assessed("adams", "MV");
        var own = own(assessment);
        disclosed(assessment);
        assertThat(adams().get(OWN + "?waitFor=" + scene.end()).response().body())
                .doesNotContain(id(assessment));
        adams().get(own).expect(404);
        adams().post(own + "/representations", "{\"content\":\"What?\"}").expect(404);

        served(assessment);
        var told = adams().get(own).expect(200);
        assertThat(told.text("/turn")).isEqualTo("YOU");
        assertThat(told.text("/arithmetic")).contains("for 14 days after that");
        assertThat(told.text("/grounds/text")).isEqualTo("CANARYDISCLOSED");
        adams().post(own + "/representations", "{\"content\":\"CANARYANSWER\"}").expect(200);
        assertThat(adams().get(own).text("/turn")).isEqualTo("VETTING_UNIT");
        assertThat(decider().get(assessment).text("/representations/0/content"))
                .isEqualTo("CANARYANSWER");

        decider().post(assessment + "/letter", letter()).refusedBy("ASSESSMENT_NOT_DECIDED");
        decide(assessment);
        assertThat(adams().get(own).text("/outcome/outcome")).isEqualTo("WITHDRAWN");
        assertThat(adams().get(own).response().body()).doesNotContain("\"letter\":{");
        decider().post(assessment + "/letter", letter()).expect(200);
        assertThat(adams().get(own).text("/letter/text")).isEqualTo("CANARYLETTER");
        assertThat(adams().get(own).text("/turn")).isEqualTo("NOBODY");
        decider().post(assessment + "/letter", letter()).refusedBy("OUTCOME_ALREADY_SERVED");
        nobodyElseFindsAnyOfIt(assessment);
    }

    @Test
    void an_answer_that_comes_after_the_last_day_is_refused_with_its_arithmetic() {
        var assessment = assessed("adams", "RV");
        served(assessment);
        move(today.plusDays(15));
        var refused =
                adams().post(own(assessment) + "/representations", "{\"content\":\"Late.\"}")
                        .refusedBy("REPRESENTATIONS_CLOSED");
        assertThat(refused.text("/detail")).contains("for 14 days after that");
        var page = Visitor.as("adams", port).get(page(assessment)).expect(200);
        assertThat(page.text()).contains("The time for representations has passed.");
        assertThat(page.html()).doesNotContain("</textarea>");
    }

    @Test
    void it_is_all_on_pages_also_where_the_officer_left_before_an_outcome() {
        var assessment = assessed("shah", "MV");
        disclosed(assessment);
        served(assessment);
        var unit = Visitor.as("decider", port);
        assertThat(unit.get(assessment.replace("/api/v1", "")).expect(200).text())
                .contains("CANARYDISCLOSED", "CANARYWITHHELD");
        var officers = Visitor.as("shah", port);
        assertThat(officers.get("/own-vetting?waitFor=" + scene.end()).expect(200).text())
                .contains("Read the notice, and answer it");
        assertThat(officers.get(page(assessment)).expect(200).text())
                .contains("CANARYDISCLOSED", "It is your turn.", "police friend");
        assertThat(
                        officers.send(page(assessment) + "/representations", Map.of("content", ""))
                                .text())
                .contains("There is a problem");
        assertThat(
                        officers.send(
                                        page(assessment) + "/representations",
                                        Map.of("content", "CANARYANSWER"))
                                .expect(200)
                                .text())
                .contains("Your representations are with the vetting unit.", "CANARYANSWER");
        decide(assessment);
        decider().post(assessment + "/letter", letter()).expect(200);
        assertThat(officers.get(page(assessment)).expect(200).html())
                .contains("app-letter", "CANARYLETTER")
                .doesNotContain(KEPT);

        var another = assessed("shah", "RV");
        served(another);
        Caller.as("recruiter", port)
                .post(
                        "/api/v1/officers/" + officer + "/leaving",
                        "{\"on\":\"%s\",\"how\":\"RETIRED\"}".formatted(today))
                .expect(200);
        assertThat(officers.get(page(another)).expect(200).text())
                .contains("before there was an outcome")
                .doesNotContain("It is your turn");
        Caller.as("shah", port)
                .post(own(another) + "/representations", "{\"content\":\"Still.\"}")
                .refusedBy("ASSESSMENT_ENDED");
    }

    /** Plants what the officer is to read and what not, and looks for it everywhere else. */
    private void nobodyElseFindsAnyOfIt(String assessment) {
        var end = scene.end();
        for (var path : paths(assessment)) {
            var at = path + (path.contains("?") ? "&" : "?") + "waitFor=" + end;
            assertThat(adams().get("/api/v1" + at).response().body()).as(at).doesNotContain(KEPT);
            assertThat(Visitor.as("adams", port).get(at).html()).as(at).doesNotContain(KEPT);
            for (var outsider : OUTSIDERS) {
                assertThat(Caller.as(outsider, port).get("/api/v1" + at).response().body())
                        .as("%s of %s", at, outsider)
                        .doesNotContain(KEPT)
                        .doesNotContain(THEIRS);
            }
        }
        for (var outsider : OUTSIDERS) {
            var visitor = Visitor.as(outsider, port);
            for (var path : paths(assessment)) {
                assertThat(visitor.get(path).html())
                        .as("%s of %s", path, outsider)
                        .doesNotContain(KEPT)
                        .doesNotContain(THEIRS);
            }
        }
    }

    private List<String> paths(String assessment) {
        var id = id(assessment);
        return Stream.of(
                        "/own-vetting",
                        "/own-vetting/withdrawals",
                        "/own-vetting/withdrawals/" + id,
                        "/withdrawals/" + id,
                        "/withdrawals/" + id + "/acts/letter",
                        "/clearances",
                        "/clearances/" + held.id(),
                        "/officers/" + officer,
                        "/officers/" + officer + "/clearances",
                        "/notices?limit=50",
                        "/refusals",
                        "/due")
                .toList();
    }

    private void disclosed(String assessment) {
        var body =
                "{\"disclosure\":\"REDACTED\",\"because\":\"SOURCE\","
                        + "\"withheld\":\"CANARYWITHHELD\",\"text\":\"CANARYDISCLOSED\"}";
        decider().post(assessment + "/disclosure", body).expect(200);
    }

    private void served(String assessment) {
        decider()
                .post(assessment + "/notice", "{\"servedOn\":\"%s\"}".formatted(today))
                .expect(200);
    }

    private void decide(String assessment) {
        decider().post(assessment + "/harm-test", "{\"note\":\"CANARYHARM\"}").expect(200);
        var rationale = RATIONALE.replace("One.", "CANARYRATIONALE");
        Caller.as("decider2", port)
                .post(
                        assessment + "/decision",
                        "{\"outcome\":\"WITHDRAWN\",\"rationale\":%s}".formatted(rationale))
                .expect(200);
    }

    private static String letter() {
        return "{\"disclosure\":\"REDACTED\",\"because\":\"SOURCE\","
                + "\"withheld\":\"CANARYWITHHELD\",\"text\":\"CANARYLETTER\"}";
    }

    private static String id(String assessment) {
        return assessment.substring(assessment.lastIndexOf('/') + 1);
    }

    private static String own(String assessment) {
        return OWN + "/" + id(assessment);
    }

    private static String page(String assessment) {
        return "/own-vetting/withdrawals/" + id(assessment);
    }

    private void move(LocalDate day) {
        today = day;
        var noon = day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(noon))
                .expect(200);
    }

    private Caller adams() {
        return Caller.as("adams", port);
    }

    private Caller decider() {
        return Caller.as("decider", port);
    }
}
