package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.app.vetting.CaseWork.TODAY;

import java.util.List;
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
class VettingPagesTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    OfficerId officer;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
        officer = scene.sergeant("Jo Hall");
    }

    @Test
    void keep_what_was_typed_of_a_check_that_is_refused() {
        var work = CaseWork.opened(port, officer, "MV");
        var researcher = Visitor.as("researcher", port);
        var shown = researcher.get(page(work)).expect(200);
        assertThat(shown.text())
                .contains("Jo Hall", "Management vetting", "This reading was recorded: researcher")
                .doesNotContain("RIGHT_TO_WORK");

        var check = Map.of("type", "PNC", "result", "ADVERSE", "finding", "A debt.");
        var refused = researcher.send(page(work) + "/checks", check).expect(400);
        assertThat(refused.text()).contains("There is a problem", "Reference is needed");
        assertThat(refused.html()).contains("A debt.");
    }

    @Test
    void name_what_a_rule_misses_by_its_label() {
        var work = CaseWork.opened(port, officer, "MV");
        work.order("researcher", "forms", "{\"received\":true}").expect(200);
        var researcher = Visitor.as("researcher", port);
        researcher.get(page(work) + "/acts/recommendation").expect(200);
        var refused =
                researcher
                        .send(
                                page(work) + "/acts/recommendation",
                                Map.of("outcome", "GRANTED", "reason", "Fine."))
                        .expect(409);

        assertThat(refused.text())
                .contains(
                        "Checks are still outstanding.", "waive them", "Police National Computer");
    }

    @Test
    void lead_to_a_decision_in_the_order_of_the_decision_model() {
        var work = CaseWork.opened(port, officer, "MV").researched();
        var decider = Visitor.as("decider", port);
        var form = decider.get(page(work) + "/decision").expect(200).text();
        assertThat(form)
                .containsSubsequence(
                        "Every check is clear, and no risk was named.",
                        "1. Information",
                        "2. Threat and risk",
                        "3. Powers and policy",
                        "4. Options",
                        "5. Action");

        decider.send(page(work) + "/decision", Map.of("outcome", "REFUSED")).expect(409);
        var decided = decider.send(page(work) + "/decision", Map.of("outcome", "GRANTED"));
        assertThat(decided.expect(200).text()).contains("The case was decided.", "Valid until");
        var other = Visitor.as("decider2", port);
        var held = other.get("/officers/" + officer + "/clearances").html();
        var clearance = "/clearances/" + held.split("\"/clearances/")[1].split("\"")[0];
        assertThat(other.get(clearance).expect(200).html()).contains(page(work));
        assertThat(Visitor.as("researcher2", port).get(clearance).expect(200).html())
                .doesNotContain(page(work));

        var conflict = other.get(page(work) + "/acts/found-conflicts").expect(200);
        assertThat(conflict.text()).contains("Until now these took part: decider, researcher.");
        assertThat(conflict.html())
                .contains("value=\"researcher2\"", "value=\"appeals\"")
                .doesNotContain("value=\"decider2\"", "value=\"recruiter\"");
    }

    @Test
    void lead_from_a_number_of_the_dashboard_to_the_cases_behind_it() {
        var work = CaseWork.opened(port, officer, "MV");
        var end = work.order("researcher", "forms", "{\"received\":true}").position();
        var behind = "/vetting-cases?level=MV&state=IN_RESEARCH";
        var dashboard = Visitor.as("decider", port).get("/dashboard/vetting?waitFor=" + end);
        assertThat(dashboard.html()).contains(behind.replace("&", "&amp;"));
        assertThat(Visitor.as("planner", port).get("/dashboard/vetting").html())
                .doesNotContain("/vetting-cases")
                .contains("/clearances?level=");
        assertThat(Visitor.as("decider", port).get(behind).expect(200).text())
                .contains("Only those towards Management vetting in the state In research");
        assertThat(Visitor.as("auditor", port).get(behind).expect(200).html())
                .contains("Why do you read this?", "name=\"state\" value=\"IN_RESEARCH\"");
    }

    @Test
    void are_found_by_the_name_or_the_staff_number_of_their_officer() {
        var scene = new Scene(commands);
        var work = CaseWork.opened(port, scene.sergeant("Zeno Quill"), "MV");
        var seen = "&waitFor=" + scene.end();
        var decider = Visitor.as("decider", port);
        var number = decider.get(page(work)).text().split("Staff number ")[1].split(" ")[0];
        for (var searched : List.of("O+QUIL", number.substring(0, 12))) {
            assertThat(decider.get("/vetting-cases?q=" + searched + seen).expect(200).html())
                    .contains("/vetting-cases/" + work.id());
        }
        assertThat(decider.get("/vetting-cases?q=nobody+is+called+so").text())
                .contains("No cases here.", "Only those of officers with nobody is called so");
        assertThat(Visitor.as("researcher2", port).get("/vetting-cases?q=O+QUIL").html())
                .doesNotContain("/vetting-cases/" + work.id());
    }

    @Test
    void ask_an_auditor_why_before_anything_is_shown() {
        var work = CaseWork.opened(port, officer, "MV");
        var auditor = Visitor.as("auditor", port);

        assertThat(auditor.get(page(work)).expect(200).text())
                .contains("Why do you read this?")
                .doesNotContain("Jo Hall");
        var read = auditor.get(page(work) + "?reason=Dip+sample").expect(200);
        assertThat(read.text()).contains("Jo Hall");
        assertThat(read.html()).contains("/officers/" + officer + "/matters?reason=Dip%20sample");
    }

    @Test
    void show_a_recruiter_what_is_held_and_let_them_ask_for_more() {
        scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));
        var recruiter = Visitor.as("recruiter", port);
        var held = recruiter.get("/officers/" + officer + "/clearances").expect(200);
        assertThat(held.text()).contains("Jo Hall", "Management vetting", "Live");
        assertThat(held.html()).doesNotContain("href=\"/clearances/");
        var decider = Visitor.as("decider", port);
        assertThat(decider.get("/officers/" + officer + "/clearances").expect(200).html())
                .contains("href=\"/clearances/");

        var asking = "/officers/" + officer + "/vetting-cases/new";
        recruiter.get(asking).expect(200);
        var asked =
                recruiter
                        .send(asking, Map.of("level", "CTC", "purpose", "APPOINTMENT"))
                        .expect(200);
        assertThat(asked.text()).contains("The vetting unit was asked for a clearance.");
        recruiter.get("/vetting-cases").expect(403);
    }

    @Test
    void list_cases_by_whose_turn_it_is_and_clearances_by_when_they_end() {
        CaseWork.opened(port, officer, "MV");
        scene.cleared(officer, "RV", TODAY.minusYears(9), TODAY.plusDays(9));
        var decider = Visitor.as("decider", port);

        var waiting = decider.get("/vetting-cases?turn=APPLICANT&limit=200&waitFor=" + scene.end());
        assertThat(waiting.expect(200).text())
                .contains("Waiting for the applicant", "Awaiting forms");
        decider.get("/vetting-cases?turn=NOBODY").expect(400);
        decider.get("/clearances?level=&state=&expiringWithin=").expect(200);
        decider.get("/clearances?expiringWithin=soon").expect(400);
    }

    private static String page(CaseWork work) {
        return "/vetting-cases/" + work.id();
    }
}
