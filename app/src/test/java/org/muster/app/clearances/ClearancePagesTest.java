package org.muster.app.clearances;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class ClearancePagesTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    OfficerId officer;
    HeldClearance mv;
    String page;

    @BeforeEach
    void hold() {
        var scene = new Scene(commands);
        officer = scene.sergeant("Jo Hall");
        var granted = scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));
        mv = HeldClearance.of(port, officer, "MV", granted.position());
        page = "/clearances/" + mv.id();
    }

    @Test
    void show_the_register_as_it_was_on_another_day() {
        var researcher = Visitor.as("researcher", port);
        var now = researcher.get("/clearances?limit=200").expect(200).text();
        assertThat(now).contains("State today", "As at").doesNotContain("As it was");
        var before = TODAY.minusYears(1).minusDays(1);
        var then = researcher.get("/clearances?limit=200&asAt=" + before).expect(200).text();
        assertThat(then)
                .contains("As it was", "Show it as it is now")
                .doesNotContain("State today");
        var held = researcher.get("/clearances?limit=200&asAt=" + before.plusDays(1)).expect(200);
        assertThat(held.html()).contains("/officers/" + officer).contains("State then");
        assertThat(researcher.get("/clearances?limit=200&asAt=" + before).html())
                .doesNotContain("/officers/" + officer);
    }

    @Test
    void suspend_and_reinstate_with_a_form_each() {
        var decider = Visitor.as("decider", port);
        assertThat(decider.get(page).expect(200).text())
                .contains("Jo Hall", "Management vetting", "This reading was recorded: decider");
        decider.get(page + "/acts/suspension").expect(200);
        var refused = decider.send(page + "/acts/suspension", Map.of()).expect(400);
        assertThat(refused.text()).contains("There is a problem", "Grounds is needed");
        var grounds = Map.of("grounds", "A tip.");
        var suspended = decider.send(page + "/acts/suspension", grounds).expect(200).text();
        assertThat(suspended).contains("The clearance was suspended.", "Suspended from", "A tip.");

        decider.get(page + "/acts/suspension").expect(404);
        var again = decider.send(page + "/acts/reinstatement", grounds).expect(200).text();
        assertThat(again).contains("The clearance was reinstated.");
    }

    @Test
    void ask_an_auditor_why_and_a_researcher_for_the_annual_review_alone() {
        var auditor = Visitor.as("auditor", port);
        assertThat(auditor.get(page).expect(200).text()).contains("Why do you read this?");
        assertThat(auditor.get(page + "?reason=Sample").expect(200).text()).contains("Jo Hall");
        assertThat(Visitor.as("researcher", port).get(page).expect(200).text())
                .contains("Record the annual review")
                .doesNotContain("Suspend it");
        Visitor.as("recruiter", port).get(page).expect(403);
    }

    @Test
    void lead_through_a_withdrawal_assessment_to_its_outcome() {
        var decider = Visitor.as("decider", port);
        decider.get(page + "/acts/withdrawal-assessment").expect(200);
        var grounds = Map.of("grounds", "A tip.");
        decider.send(page + "/acts/withdrawal-assessment", grounds).expect(200);
        var id = mv.seenBy("decider").expect(200).text("/assessments/0/id");
        var assessment = "/withdrawals/" + id;
        assertThat(decider.get(assessment).expect(200).text())
                .contains("A tip.", "Not served yet.")
                .doesNotContain("Decide the assessment");
        decider.send(assessment + "/acts/notice", Map.of("servedOn", TODAY.toString())).expect(200);
        decider.send(assessment + "/acts/harm-test", Map.of("note", "Nothing.")).expect(200);

        var other = Visitor.as("decider2", port);
        other.get(assessment + "/acts/decision").expect(200);
        var outcome =
                Map.of(
                        "information", "One.",
                        "threatAndRisk", "Two.",
                        "powersAndPolicy", "Three.",
                        "options", "Four.",
                        "action", "Five.",
                        "outcome", "RETAINED");
        assertThat(other.send(assessment + "/acts/decision", outcome).expect(409).text())
                .contains("representations may be made until");
        var heard = Map.of("receivedOn", TODAY.toString(), "content", "A cousin.");
        decider.send(assessment + "/acts/representations", heard).expect(200);
        assertThat(other.send(assessment + "/acts/decision", outcome).expect(200).text())
                .contains("The assessment was decided.", "Retained", "Five.");

        decider.get(assessment + "/letter").expect(404);
        var letter = Map.of("disclosure", "FULL", "text", "Nothing came of it.");
        assertThat(other.send(assessment + "/acts/letter", letter).expect(200).html())
                .contains(assessment + "/letter");
        assertThat(decider.get(assessment + "/letter").expect(200).text())
                .containsSubsequence(
                        "Vetting unit", "Jo Hall,", "You keep your clearance.", "Nothing came of");
        var auditor = Visitor.as("auditor", port);
        assertThat(auditor.get(assessment + "/letter").expect(200).text())
                .contains("Why do you read this?")
                .doesNotContain("Nothing came of it.");
    }

    @Test
    void show_the_reviews_of_conditions_and_the_leaving_of_an_officer() {
        assertThat(Visitor.as("decider", port).get("/clearances/reviews").expect(200).text())
                .contains("Reviews of conditions");
        var recruiter = Visitor.as("recruiter", port);
        var record = "/officers/" + officer;
        assertThat(recruiter.get(record).expect(200).text())
                .contains("Record that the officer left");
        recruiter.get(record + "/acts/leaving").expect(200);
        var left = Map.of("on", TODAY.toString(), "how", "RESIGNED");
        assertThat(recruiter.send(record + "/acts/leaving", left).expect(200).text())
                .contains("The leaving was recorded.", "Left on")
                .doesNotContain("Record that the officer left");
        assertThat(mv.state("MV", "")).isEqualTo("TERMINATED");
    }
}
