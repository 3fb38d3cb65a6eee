package org.muster.app.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class AppointmentPagesTest {

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Visitor recruiter;
    Scene scene;
    Postings postings;

    @BeforeEach
    void enter() {
        recruiter = Visitor.as("recruiter", port);
        scene = new Scene(commands);
        postings = new Postings(scene, port);
    }

    @Test
    void make_start_hold_and_end_an_appointment_without_script() {
        var application = postings.accepted(postings.cleared("Jo Hall"));
        assertThat(recruiter.get("/applications/" + application).expect(200).html())
                .contains("/appointments/new?application=" + application);
        recruiter.get("/appointments/new?application=" + application).expect(200);
        var made = recruiter.send("/appointments", form(application)).expect(200);

        assertThat(made.text()).contains("The appointment is made.", "Jo Hall", "Awaiting start");
        recruiter.send(made.path() + "/start", Map.of()).expect(200);
        var held = recruiter.send(made.path() + "/hold", Map.of("heldBecause", "Unwell"));
        assertThat(held.expect(200).text()).contains("On hold", "Put on hold because Unwell");
        var ended =
                recruiter.send(
                        made.path() + "/end",
                        Map.of(
                                "endsOn",
                                Postings.START.plusYears(1).toString(),
                                "endedBecause",
                                "Moved"));
        assertThat(ended.expect(200).text()).contains("The last day is recorded.");
        assertThat(recruiter.get("/appointments").expect(200).text()).contains("Jo Hall");
    }

    @Test
    void show_which_clearance_is_not_live_and_keep_what_was_typed() {
        var application = postings.accepted(postings.lapsing("Kim Lee"));
        recruiter.get("/appointments/new?application=" + application).expect(200);
        var refused = recruiter.send("/appointments", form(application)).expect(409);

        assertThat(refused.text())
                .contains("There is a problem", "MV", "Lapsed")
                .contains("Put the application on hold", "Ask the vetting unit for MV");
        assertThat(refused.html())
                .contains("value=\"" + Postings.START + "\"", "value=\"manager\"");
    }

    @Test
    void post_an_officer_without_a_selection() {
        var officer = postings.cleared("Lee Wood");
        var profile = scene.profile();
        recruiter.get("/appointments/directed?officer=" + officer).expect(200);
        var posted =
                recruiter.send(
                        "/appointments/directed",
                        Map.of(
                                "officer", officer.toString(),
                                "roleProfileId", profile.toString(),
                                "startsOn", Postings.START.toString(),
                                "reason", "A major enquiry"));
        assertThat(posted.expect(200).text()).contains("Posted without a selection");
    }

    @Test
    void name_the_fields_that_are_wrong() {
        var officer = scene.sergeant("Max Reed");
        recruiter.get("/appointments/directed?officer=" + officer).expect(200);
        var refused =
                recruiter.send("/appointments/directed", Map.of("officer", officer.toString()));
        assertThat(refused.expect(400).text()).contains("Role profile id is needed");
        recruiter.get("/appointments?on=yesterday").expect(400);
    }

    private static Map<String, String> form(String application) {
        return Map.of(
                "application",
                application,
                "startsOn",
                Postings.START.toString(),
                "releaseAgreedBy",
                "manager");
    }
}
