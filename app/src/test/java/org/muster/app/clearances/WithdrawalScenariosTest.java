package org.muster.app.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.app.clearances.HeldClearance.RATIONALE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.calendar.DayInWords;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Scenarios over HTTP, on the demo clock: a service of their own, as the clock only goes on. */
@MusterTest
@TestPropertySource(properties = "muster.test.clock=withdrawals")
class WithdrawalScenariosTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String SECRET = "Seen with a known dealer";

    private static LocalDate today = LocalDate.now(LONDON);

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    Scene scene;
    OfficerId officer;
    HeldClearance mv;

    @BeforeEach
    void hold() {
        scene = new Scene(commands);
        officer = scene.sergeant("Jo Hall");
        scene.cleared(officer, "CTC", today.minusYears(1), today.plusYears(6));
        var granted = scene.cleared(officer, "MV", today.minusYears(1), today.plusYears(6));
        mv = HeldClearance.of(port, officer, "MV", granted.position());
    }

    @Test
    void vetting_is_withdrawn_after_appointment() {
        var appointment = inPost();
        mv.suspended(SECRET);
        assertThat(mv.state("MV", "")).isEqualTo("SUSPENDED");
        assertThat(mv.state("CTC", "")).isEqualTo("NOT_UNDERPINNED");
        assertThat(mv.state("MV", "?asAt=" + today.minusDays(1))).isEqualTo("LIVE");
        assertThat(recruiter().get(appointment).text("/proofs/0/now")).isEqualTo("NOT_CLEARED");
        assertThat(recruiter().get(appointment).text("/state")).isEqualTo("ON_HOLD");
        assertThat(recruiter().get(appointment).text("/reasons/held"))
                .isEqualTo("No longer cleared at MV.");
        recruiter().post(appointment + "/resumption", "{}").refusedBy("CLEARANCE_NOT_LIVE");
        assertThat(strength()).isEqualTo(1);

        var assessment = mv.assessed(SECRET);
        decide("decider", assessment).refusedBy("OPENER_MAY_NOT_DECIDE");
        decide("decider2", assessment).refusedBy("NOTICE_NOT_SERVED");
        decider()
                .post(assessment + "/notice", "{\"servedOn\":\"%s\"}".formatted(today))
                .expect(200);
        var running = decide("decider2", assessment).refusedBy("PERIOD_RUNNING");
        assertThat(running.text("/detail")).contains(DayInWords.of(today.plusDays(14)));
        move(today.plusDays(15));
        decide("decider2", assessment).refusedBy("HARM_TEST_MISSING");
        decider().post(assessment + "/harm-test", "{\"note\":\"Source.\"}").expect(200);
        mv.order("decider2", "withdrawal", "{\"outcome\":\"WITHDRAWN\"}")
                .refusedBy("RATIONALE_MISSING");
        decide("decider2", assessment).expect(200);

        assertThat(mv.state("MV", "")).isEqualTo("WITHDRAWN");
        assertThat(mv.state("CTC", "")).isEqualTo("NOT_UNDERPINNED");
        assertThat(mv.state("MV", "?asAt=" + today.minusDays(16))).isEqualTo("LIVE");
        assertThat(recruiter().get(appointment).text("/to")).isEqualTo(today.toString());
        move(today.plusDays(1));
        assertThat(strength()).isZero();
        assertThat(recruiter().get(appointment).text("/state")).isEqualTo("ENDED");
        assertThat(recruiter().get(appointment).expect(200).text("/proofs/0/state"))
                .isEqualTo("LIVE");
        for (var path : new String[] {appointment, "/api/v1/officers/" + officer + "/clearances"}) {
            assertThat(recruiter().get(path).expect(200).response().body()).doesNotContain(SECRET);
        }
    }

    @Test
    void an_appeal_panel_overturns_a_withdrawal_and_the_days_between_stay_as_they_were() {
        inPost();
        var assessment = mv.assessed(SECRET);
        var served = "{\"servedOn\":\"%s\"}".formatted(today);
        decider().post(assessment + "/notice", served).expect(200);
        decider().post(assessment + "/harm-test", "{\"note\":\"Source.\"}").expect(200);
        var withdrawnOn = today.plusDays(15);
        move(withdrawnOn);
        decide("decider2", assessment).expect(200);
        move(today.plusDays(40));
        var finding =
                "{\"body\":\"APPEAL_PANEL\",\"finding\":\"ALLOWED\",\"foundOn\":\"%s\",\"reference\":\"AP-1\"}";
        var found = assessment + "/appeal-findings";
        var allowed = finding.formatted(today);
        recruiter().post(found, allowed).expect(403);
        Caller.as("decider2", port).post(found, allowed).refusedBy("DECIDED_BEFORE");
        decider().post(found, finding.formatted(today.plusDays(1))).expect(400);
        decider().post(found, allowed).expect(200);

        assertThat(mv.state("MV", "")).isEqualTo("LIVE");
        assertThat(mv.state("MV", "?asAt=" + withdrawnOn)).isEqualTo("WITHDRAWN");
        assertThat(strength()).isZero();
        var view = decider().get(assessment).expect(200);
        assertThat(view.text("/state")).isEqualTo("OVERTURNED");
        assertThat(view.text("/appeals/0/body")).isEqualTo("APPEAL_PANEL");
    }

    @Test
    void a_clearance_that_is_reinstated_lets_the_posting_go_on_when_a_recruiter_says_so() {
        var appointment = inPost();
        mv.suspended(SECRET);
        mv.order("decider", "reinstatement", "{\"grounds\":\"Unfounded.\"}").expect(200);
        assertThat(recruiter().get(appointment).text("/state")).isEqualTo("ON_HOLD");
        recruiter().post(appointment + "/resumption", "{}").expect(200);
        assertThat(recruiter().get(appointment).text("/state")).isEqualTo("IN_POST");
    }

    @Test
    void an_officer_who_resigns_mid_assessment_leaves_the_record_as_it_was() {
        var assessment = mv.assessed(SECRET);
        decider()
                .post(assessment + "/notice", "{\"servedOn\":\"%s\"}".formatted(today))
                .expect(200);
        leave("RESIGNED").expect(200);
        leave("RETIRED").refusedBy("OFFICER_HAS_LEFT");

        assertThat(mv.state("MV", "")).isEqualTo("TERMINATED");
        assertThat(mv.state("CTC", "")).isEqualTo("TERMINATED");
        decide("decider2", assessment).refusedBy("ASSESSMENT_ENDED");
        mv.order("decider", "suspension", "{\"grounds\":\"Why.\"}").refusedBy("CLEARANCE_ENDED");
        mv.order("decider", "withdrawal-assessment", "{\"grounds\":\"Why.\"}")
                .refusedBy("OFFICER_HAS_LEFT");
        var kept = decider().get(assessment).expect(200);
        assertThat(kept.text("/state")).isEqualTo("LEFT_BEFORE_OUTCOME");
        assertThat(kept.text("/grounds")).isEqualTo(SECRET);
        assertThat(kept.text("/leftOn")).isEqualTo(today.toString());
        Caller.as("auditor", port).get(assessment).expect(400);
        var audited = Caller.as("auditor", port).get(assessment, "Access-Reason", "Dip sample 3");
        assertThat(audited.expect(200).text("/state")).isEqualTo("LEFT_BEFORE_OUTCOME");
    }

    @Test
    void a_national_clearance_whose_force_clearance_lapsed_is_held_but_not_underpinned() {
        var other = scene.sergeant("Al Reed");
        scene.cleared(other, "SC", today.minusYears(1), today.plusYears(8));
        var rv = scene.cleared(other, "RV", today.minusYears(9), today.plusDays(3));
        var held = HeldClearance.of(port, other, "SC", rv.position());
        assertThat(held.state("SC", "")).isEqualTo("LIVE");
        assertThat(held.state("SC", "?asAt=" + today.plusDays(4))).isEqualTo("NOT_UNDERPINNED");
        var profile = profileFor("SC");
        directed(other, profile, today.plusDays(3)).expect(201);

        move(today.plusDays(4));
        assertThat(held.state("RV", "")).isEqualTo("LAPSED");
        assertThat(held.state("SC", "")).isEqualTo("NOT_UNDERPINNED");
        var refused = directed(other, profile, today).refusedBy("CLEARANCE_NOT_LIVE");
        assertThat(refused.text("/detail"))
                .contains("SC is held, but with no live clearance of the force");
    }

    /** Posts the officer to a post that asks for MV, from today on. */
    private String inPost() {
        var made = directed(officer, scene.profile().toString(), today).expect(201);
        var appointment = made.header("Location").orElseThrow();
        recruiter().post(appointment + "/start", "{}").expect(200);
        return appointment;
    }

    private Caller.Answer directed(OfficerId who, String profile, LocalDate startsOn) {
        return recruiter()
                .post(
                        "/api/v1/appointments",
                        """
                        {"officerId":"%s","roleProfileId":"%s","reason":"A major enquiry",
                         "startsOn":"%s"}
                        """
                                .formatted(who, profile, startsOn));
    }

    /** A post that asks for one level, and so for whatever underpins it. */
    private String profileFor(String level) {
        var body =
                """
                {"title":"Enquiry sergeant","force":"%s","status":"Police officer",
                 "requiredClearances":[{"level":"%s"}]}
                """
                        .formatted(Scene.NORTHSHIRE, level);
        return Caller.as("planner", port).post("/api/v1/role-profiles", body).expect(201).id();
    }

    /** How many of the officer's appointments are in post today. */
    private long strength() {
        var last = scene.end();
        return recruiter()
                .get("/api/v1/appointments?limit=200&waitFor=" + last)
                .expect(200)
                .json()
                .valueStream()
                .filter(line -> line.get("officerId").asString().equals(officer.toString()))
                .filter(line -> !line.get("state").asString().equals("ENDED"))
                .count();
    }

    private Caller.Answer decide(String account, String assessment) {
        return Caller.as(account, port)
                .post(
                        assessment + "/decision",
                        "{\"outcome\":\"WITHDRAWN\",\"rationale\":%s}".formatted(RATIONALE));
    }

    private Caller.Answer leave(String how) {
        return recruiter()
                .post(
                        "/api/v1/officers/" + officer + "/leaving",
                        "{\"on\":\"%s\",\"how\":\"%s\"}".formatted(today, how));
    }

    private void move(LocalDate day) {
        today = day;
        var noon = day.atTime(LocalTime.NOON).atZone(LONDON).toInstant();
        Caller.as("admin", port)
                .send("PUT", "/api/v1/demo/clock", "{\"now\":\"%s\"}".formatted(noon))
                .expect(200);
    }

    private Caller recruiter() {
        return Caller.as("recruiter", port);
    }

    private Caller decider() {
        return Caller.as("decider", port);
    }
}
