package org.muster.app.officers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an officer's leaving ends, in one breath and over HTTP. */
@MusterTest
class LeavingTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    OfficerId officer;

    @BeforeEach
    void an_officer() {
        scene = new Scene(commands);
        officer = scene.sergeant("Jo Hall");
        scene.cleared(officer, "MV", TODAY.minusYears(1), TODAY.plusYears(6));
    }

    @Test
    void ends_the_posting_on_the_last_day_of_service() {
        var posted = posted(TODAY);
        as("recruiter").post(posted + "/start", "{}").expect(200);
        leave();
        var shown = as("recruiter").get(posted).expect(200);
        assertThat(shown.text("/to")).isEqualTo(TODAY.toString());
        assertThat(shown.text("/reasons/ended")).isEqualTo("The officer left the force.");
    }

    @Test
    void gives_the_post_of_an_appointment_that_was_to_begin_back_to_the_vacancy() {
        var selection = Selection.open(scene, port, 1);
        var application = selection.atInterview(officer);
        order(Selection.path(application) + "/offer", "{}");
        order(Selection.path(application) + "/offer-response", "{\"accepted\":true}");
        var appointment = appointed(application, TODAY.plusMonths(1));
        var rival = selection.atInterview(scene.sergeant("Jo Second"));
        as("recruiter").post(Selection.path(rival) + "/offer", "{}").refusedBy("NO_POST_LEFT");

        leave();

        assertThat(as("recruiter").get(appointment).text("/state")).isEqualTo("NOT_TAKEN_UP");
        assertThat(as("recruiter").get(Selection.path(application)).text("/state"))
                .isEqualTo("WITHDRAWN");
        order(Selection.path(rival) + "/offer", "{}");
        var told = as("auditor").get(Selection.path(application) + "/timeline").expect(200);
        assertThat(told.json().toString()).contains("the officer left the force");
    }

    @Test
    void closes_open_cases_without_a_mark() {
        var body = "{\"officerId\":\"%s\",\"level\":\"RV\",\"purpose\":\"renewal\"}";
        var opened =
                as("researcher").post("/api/v1/vetting-cases", body.formatted(officer)).expect(201);
        leave();
        var closed = as("researcher").get("/api/v1/vetting-cases/" + opened.id()).expect(200);
        assertThat(closed.text("/state")).isEqualTo("CANCELLED");
    }

    @Test
    void leaves_nothing_to_begin_with() {
        var selection = Selection.open(scene, port, 1);
        var pages = List.of("/officers/" + officer, "/officers/" + officer + "/clearances");
        for (var page : pages) assertThat(page(page)).contains("Open a vetting case");
        leave();
        for (var page : pages) assertThat(page(page)).doesNotContain("Open a vetting case");
        as("recruiter")
                .post(selection.applications(), Selection.body(officer))
                .refusedBy("OFFICER_HAS_LEFT");
        var body = "{\"officerId\":\"%s\",\"level\":\"RV\",\"purpose\":\"renewal\"}";
        as("researcher")
                .post("/api/v1/vetting-cases", body.formatted(officer))
                .refusedBy("OFFICER_HAS_LEFT");
    }

    private String page(String path) {
        return Visitor.as("researcher", port).get(path).expect(200).text();
    }

    private String posted(LocalDate from) {
        var body =
                """
                {"officerId":"%s","roleProfileId":"%s","reason":"An enquiry","startsOn":"%s"}"""
                        .formatted(officer, scene.profile(), from);
        return made(body);
    }

    private String appointed(String application, LocalDate from) {
        return made(
                "{\"applicationId\":\"%s\",\"startsOn\":\"%s\",\"releaseAgreedBy\":\"manager\"}"
                        .formatted(application, from));
    }

    private String made(String body) {
        var made = as("recruiter").post("/api/v1/appointments", body).expect(201);
        return made.header("Location").orElseThrow();
    }

    private void leave() {
        var path = "/api/v1/officers/" + officer + "/leaving";
        order(path, "{\"on\":\"%s\",\"how\":\"RETIRED\"}".formatted(TODAY));
    }

    private Answer order(String path, String json) {
        return as("recruiter").post(path, json).expect(200);
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
