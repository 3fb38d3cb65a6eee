package org.muster.app.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.api.calendar.DayInWords;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A clearance ends between the offer and the start, on the demo clock. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=mid-process") // a clock of its own
class ClearanceExpiresMidProcessTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate TODAY = LocalDate.now(LONDON);
    private static final LocalDate ENDS = TODAY.plusDays(10);
    private static final LocalDate START = TODAY.plusDays(20);

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void the_posting_is_refused_and_held_until_the_renewal_and_keeps_its_post() {
        var scene = new Scene(commands);
        var officer = scene.sergeant("Robin Adams");
        scene.cleared(officer, "MV", TODAY.minusYears(7), ENDS);
        var selection = Selection.open(scene, port, 1);
        var application = selection.atInterview(officer);
        order("recruiter", Selection.path(application) + "/offer", "{}");
        order("recruiter", Selection.path(application) + "/offer-response", "{\"accepted\":true}");

        var refused = appoint(application).refusedBy("CLEARANCE_NOT_LIVE");
        assertThat(refused.text("/detail"))
                .contains("MV", DayInWords.of(START), DayInWords.of(ENDS));
        order("recruiter", Selection.path(application) + "/hold", "{\"reason\":\"Renewal.\"}");
        rival(selection).refusedBy("NO_POST_LEFT");

        itIs(TODAY.plusDays(5));
        renewed(officer, application);
        order("recruiter", Selection.path(application) + "/resumption", "{}");
        appoint(application).expect(201);

        var told = as("auditor").get(Selection.path(application) + "/timeline").expect(200);
        assertThat(told.json().toString()).contains("Renewal.", "appointed");
        assertThat(clearances(officer)).contains(ENDS.toString(), TODAY.plusDays(5).toString());
    }

    private Answer appoint(String application) {
        return as("recruiter")
                .post(
                        "/api/v1/appointments",
                        "{\"applicationId\":\"%s\",\"startsOn\":\"%s\",\"releaseAgreedBy\":\"manager\"}"
                                .formatted(application, START));
    }

    private Answer rival(Selection selection) {
        var other = selection.atInterview(selection.scene().sergeant("Jo Second"));
        return as("recruiter").post(Selection.path(other) + "/offer", "{}");
    }

    private void renewed(OfficerId officer, String application) {
        var opened =
                order(
                        "researcher",
                        "/api/v1/vetting-cases",
                        "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"renewal\",\"applicationId\":\"%s\"}"
                                .formatted(officer, application));
        var path = "/api/v1/vetting-cases/" + opened.id();
        order("researcher", path + "/forms", "{\"received\":true}");
        for (var check : as("researcher").get(path).expect(200).at("/checks")) {
            order(
                    "researcher",
                    path + "/checks",
                    "{\"type\":\"%s\",\"result\":\"CLEAR\",\"reference\":\"R-1\"}"
                            .formatted(check.get("type").asString()));
        }
        order(
                "researcher",
                path + "/recommendation",
                "{\"outcome\":\"GRANTED\",\"reason\":\"Clear.\"}");
        order("decider", path + "/decision", "{\"outcome\":\"GRANTED\"}");
    }

    private String clearances(OfficerId officer) {
        var before = TODAY.atTime(12, 0).atZone(LONDON).toInstant();
        var path = "/api/v1/officers/" + officer + "/clearances";
        return as("auditor").get(path).expect(200).json().toString()
                + as("auditor").get(path + "?asAt=" + before).expect(200).json();
    }

    private void itIs(LocalDate day) {
        var now = day.atTime(9, 0).atZone(LONDON).toInstant();
        as("admin")
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(now))
                .expect(200);
    }

    private Answer order(String account, String path, String json) {
        var answer = as(account).post(path, json);
        assertThat(answer.response().statusCode()).as(answer.response().body()).isBetween(200, 201);
        return answer;
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
