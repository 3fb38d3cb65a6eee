package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@MusterTest
@TestPropertySource(properties = "spring.application.name=appeal-pages") // accounts of its own
class AppealPagesTest {
    private static final Map<String, String> APPEAL =
            Map.of("grounds", "DISPROPORTIONATE", "statement", "It was too hard.");

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @Test
    void lead_from_the_letter_to_the_end_of_an_appeal() {
        var shah = scene.owner("shah");
        var refused = AppealWork.refused(port, shah);
        var path = "/vetting-cases/" + refused.work().id();

        var decider = Visitor.as("decider", port);
        assertThat(decider.get(path).expect(200).text()).contains("Serve the reasons letter");
        var faulty = decider.send(path + "/acts/reasons", Map.of("disclosure", "REDACTED"));
        assertThat(faulty.expect(400).text()).contains("The letter");
        var served =
                decider.send(
                        path + "/acts/reasons",
                        Map.of(
                                "disclosure", "REDACTED",
                                "because", "SOURCE",
                                "withheld", "Who said so.",
                                "text", "Because of debts."));
        assertThat(served.expect(200).text())
                .contains("With something left out", "Who said so.", "Counts as received");
        assertThat(decider.get(path + "/letter").expect(200).text())
                .contains("Because of debts.")
                .doesNotContain("Who said so.");

        var own = "/refusals/" + refused.work().id();
        var applicant = Visitor.as("shah", port);
        assertThat(applicant.get(seen("/refusals")).expect(200).text())
                .contains("Management vetting");
        assertThat(applicant.get(own).expect(200).text())
                .contains("Because of debts.", "Counts as received", "Lodge the appeal")
                .doesNotContain("Who said so.", "Why it is late");
        assertThat(applicant.get("/own-vetting").expect(200).text()).contains("Read why, and how");
        assertThat(applicant.send(own + "/appeal", Map.of()).expect(400).text())
                .contains("Grounds must name at least one", "Statement is needed");
        assertThat(applicant.send(own + "/appeal", APPEAL).expect(200).text())
                .contains("Your appeal was lodged.", "Accepted", "who took no part in the refusal");

        var appeals = Visitor.as("appeals", port);
        var list = appeals.get(seen("/appeals?turn=APPEALS_OFFICER")).expect(200);
        assertThat(list.text()).contains("Sam shah", "This reading was recorded");
        var appeal = "/appeals/" + refused.own("shah").text("/appeal/id");
        assertThat(appeals.get(appeal).expect(200).text())
                .contains("It was too hard.", "in time", "The appeal was lodged");
        assertThat(appeals.send(appeal + "/allocation", Map.of("hearer", "decider")).text())
                .contains("may not hear its appeal");
        assertThat(appeals.send(appeal + "/allocation", Map.of("hearer", "appeals")).text())
                .contains("The appeal was allocated.");
        assertThat(appeals.get(appeal + "/decision").expect(200).text())
                .containsSubsequence(
                        "1. Information", "2. Threat", "3. Powers", "4. Options", "5. Action");
        assertThat(appeals.send(appeal + "/decision", Map.of("outcome", "ALLOWED")).text())
                .contains("2. Threat and risk");
        var decided = new HashMap<>(Map.of("outcome", "ALLOWED", "action", "Allow."));
        decided.put("information", "One.");
        decided.put("threatAndRisk", "Two.");
        decided.put("powersAndPolicy", "Three.");
        decided.put("options", "Four.");
        assertThat(appeals.send(appeal + "/decision", decided).expect(200).text())
                .contains("The appeal was decided.", "Allowed");

        assertThat(decider.get(path).expect(200).text())
                .containsSubsequence(
                        "Why it had been refused", "Overturned on appeal", "is superseded")
                .contains("Enhanced aftercare");
        assertThat(decider.get(seen("/overturned-refusals")).expect(200).text())
                .contains("Sam shah");
        assertThat(applicant.get(own).expect(200).text())
                .contains("Allowed", "you were cleared instead")
                .doesNotContain("One.", "Two.");
    }

    @Test
    void let_an_appeals_officer_record_an_appeal_for_the_applicant() {
        var refused = AppealWork.refused(port, scene.sergeant("Jo Hall"));
        var path = "/vetting-cases/" + refused.work().id();
        var appeals = Visitor.as("appeals", port);
        assertThat(appeals.get(path).expect(200).text())
                .contains("Record an appeal for the applicant");
        appeals.get(path + "/appeals/new").expect(200);
        var recorded = appeals.send(path + "/appeals/new", APPEAL).expect(200);
        assertThat(recorded.text()).contains("recorded for the applicant", "Jo Hall");
    }

    @Test
    void ask_an_auditor_why_and_show_nothing_before() {
        var refused = AppealWork.refused(port, scene.sergeant("Jo Hall"));
        var id = refused.lodged("appeals").expect(201).id();
        var auditor = Visitor.as("auditor", port);
        for (var path : new String[] {"/appeals", "/appeals/" + id, "/overturned-refusals"}) {
            assertThat(auditor.get(path).expect(200).text())
                    .contains("Why do you read this?")
                    .doesNotContain("Jo Hall", "too hard");
            auditor.get(path + "?reason=Dip+sample").expect(200);
        }
        assertThat(auditor.get("/appeals/" + id + "?reason=Dip+sample").text())
                .contains("too hard")
                .doesNotContain("Allocate it to");
    }

    @Test
    void are_not_for_others() {
        var refused = AppealWork.refused(port, scene.sergeant("Jo Hall"));
        var id = refused.lodged("appeals").expect(201).id();
        for (var nobody : new String[] {"recruiter", "manager", "adams", "planner"}) {
            var visitor = Visitor.as(nobody, port);
            visitor.get("/appeals/" + id).expect(403);
            visitor.get("/appeals").expect(403);
            assertThat(visitor.get("/").text()).doesNotContain("Appeals ");
        }
        Visitor.as("recruiter", port).get("/refusals").expect(403);
        Visitor.as("adams", port).get("/refusals/" + refused.work().id()).expect(404);
    }

    /** A list that has seen all that was ordered so far. */
    private String seen(String list) {
        return list + (list.contains("?") ? "&" : "?") + "waitFor=" + scene.end();
    }
}
