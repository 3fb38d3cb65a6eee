package org.muster.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.Id;
import org.muster.api.officers.OfficerId;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who may not have two hands in one matter, tried over HTTP as each of those who might. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=duties") // accounts of its own
class SeparationOfDutiesTest {
    private static final LocalDate TODAY = LocalDate.now();
    private static final String REASON = "{\"reason\":\"Why.\"}";
    private static final String REFUSAL =
            "{\"outcome\":\"REFUSED\",\"rationale\":{\"information\":\"One.\",\"threatAndRisk\":\"Two.\","
                    + "\"powersAndPolicy\":\"Three.\",\"options\":\"Four.\",\"action\":\"Five.\"}}";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @ParameterizedTest
    @ValueSource(strings = {"researcher2", "decider", "appeals", "auditor"})
    void nobody_reads_or_acts_on_their_own_case(String account) {
        var path = opened(scene.owner(account));

        read(account, path, 404);
        read(account, path + "/transfer", 404);
        orders(
                account,
                path,
                Map.of(
                        "/forms", "{\"received\":true}",
                        "/recommendation", "{\"outcome\":\"GRANTED\",\"reason\":\"Why not.\"}",
                        "/decision", "{\"outcome\":\"GRANTED\"}",
                        "/waivers", waiver(),
                        "/closure", "{\"outcome\":\"CANCELLED\",\"reason\":\"Why.\"}",
                        "/appeals", "{\"grounds\":[\"PROCEDURE\"],\"statement\":\"Mine.\"}"));
        assertThat(as("decider2").get(path).expect(200).at("/version").asLong()).isOne();
    }

    @Test
    void nobody_acts_on_a_clearance_that_they_hold_themselves() {
        var path = cleared(scene.owner("decider"));

        read("decider", path, 404);
        orders(
                "decider",
                path,
                Map.of(
                        "/suspension", "{\"grounds\":\"Why.\"}",
                        "/cancellation", REASON,
                        "/withdrawal-assessment", "{\"grounds\":\"Why.\"}"));
        assertThat(as("decider2").get(path).expect(200).text("/state")).isEqualTo("LIVE");
    }

    @Test
    void nobody_moves_scores_or_offers_on_their_own_application() {
        var selection = Selection.open(scene, port, 1);
        var path = Selection.path(selection.submitted(scene.owner("recruiter2")));

        read("recruiter2", path, 404);
        read("recruiter2", path + "/eligibility", 404);
        orders(
                "recruiter2",
                path,
                Map.of(
                        "/eligibility", "{}",
                        "/moves", "{\"to\":\"Sift\"}",
                        "/offer", "{}",
                        "/rejection", "{\"code\":\"OTHER\",\"reason\":\"Why.\"}",
                        "/hold", REASON));
        var panel = Selection.path(selection.atInterview(scene.owner("panel2")));
        orders("panel2", panel, Map.of("/conflicts", "{\"conflict\":false}"));
        read("panel2", panel + "/scores", 404);
    }

    @Test
    void a_line_manager_decides_no_vetting_for_own_staff_whatever_roles_they_hold() {
        var officer = managedBy("decider");
        var path = opened(officer);
        var held = cleared(officer);

        read("decider", path, 404);
        orders("decider", path, Map.of("/decision", REFUSAL, "/waivers", waiver()));
        read("decider", held, 404);
        orders("decider", held, Map.of("/suspension", "{\"grounds\":\"Why.\"}"));
        read("decider2", path, 200);
    }

    @Test
    void a_line_manager_sees_and_endorses_own_staff_alone() {
        var stranger = managedBy("decider2");
        var selection = Selection.open(scene, port, 1);
        var path = Selection.path(selection.submitted(stranger));

        read("manager", path, 404);
        read("manager", path + "/clearance", 404);
        read("manager", "/api/v1/officers/" + stranger, 404);
        read("manager", "/api/v1/officers/" + stranger + "/clearances", 404);
        orders("manager", path, Map.of("/endorsement", "{\"endorsed\":true}"));
    }

    @Test
    void whoever_researched_a_case_decides_nothing_adverse_in_it() {
        var path = opened(scene.sergeant("Jo Hall"));
        as("researcher").post(path + "/forms", "{\"received\":true}").expect(200);
        as("researcher").post(path + "/decision", REFUSAL).expect(403);
        as("researcher2").post(path + "/decision", REFUSAL).expect(403);
    }

    @Test
    void an_auditor_writes_nothing_but_findings() {
        assertThat(ordersLeftTo("auditor"))
                .containsExactly("/api/v1/vetting-cases/{id}/emergency-access/{number}/review");
    }

    @Test
    void an_administrator_gives_no_order_but_to_break_the_glass() {
        assertThat(ordersLeftTo("admin"))
                .containsExactly("/api/v1/vetting-cases/{id}/emergency-access");
    }

    /** The orders that an account is not refused outright. */
    private List<String> ordersLeftTo(String account) {
        return Operation.all(port)
                .filter(Operation::isOrder)
                .filter(
                        order ->
                                as(account)
                                                .post(order.withUnknownIds(), "[]")
                                                .response()
                                                .statusCode()
                                        != 403)
                .map(Operation::path)
                .toList();
    }

    private void read(String account, String path, int status) {
        var answer = as(account).get(path, "Access-Reason", "A sample of the month");
        assertThat(answer.response().statusCode())
                .as("%s reads %s", account, path)
                .isEqualTo(status);
    }

    /** Each is refused, by the role or because there is nothing there for this account. */
    private void orders(String account, String path, Map<String, String> bodies) {
        bodies.forEach(
                (what, body) ->
                        assertThat(as(account).post(path + what, body).response().statusCode())
                                .as("%s orders %s", account, what)
                                .isIn(403, 404));
    }

    private String opened(OfficerId officer) {
        var body =
                "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"appointment\"}"
                        .formatted(officer);
        var id = as("researcher").post("/api/v1/vetting-cases", body).expect(201).id();
        return "/api/v1/vetting-cases/" + id;
    }

    private String cleared(OfficerId officer) {
        var granted = scene.cleared(officer, "RV", TODAY.minusYears(1), TODAY.plusYears(6));
        return as("decider2")
                .get("/api/v1/clearances?limit=200&level=RV&waitFor=" + granted.position())
                .expect(200)
                .at("/clearances")
                .valueStream()
                .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                .map(line -> "/api/v1/clearances/" + line.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private OfficerId managedBy(String account) {
        var body =
                """
                {"name":"Jo Hall","staffNumber":"%s","force":"%s","rank":"SERGEANT",
                 "accreditations":[],"skills":[],"lineManager":"%s"}"""
                        .formatted(
                                Id.fresh().toString().replace("-", "").substring(12),
                                Scene.NORTHSHIRE,
                                account);
        var id = as("recruiter").post("/api/v1/officers", body).expect(201).id();
        return new OfficerId(UUID.fromString(id));
    }

    private static String waiver() {
        return "{\"type\":\"PNC\",\"reason\":\"Why.\",\"expiresOn\":\"%s\"}"
                .formatted(TODAY.plusYears(1));
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
