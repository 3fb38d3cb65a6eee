package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.operations.ServiceClock;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** An administrator opens a case in an emergency, on the demo clock. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=emergency") // a clock of its own
class EmergencyAccessTest {
    private static final String ALARM = "A vetting case was opened in an emergency.";
    private static final String LIST = "/api/v1/emergency-accesses";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired ServiceClock clock;

    Scene scene;
    CaseWork work;

    @BeforeEach
    void open_a_case() {
        scene = new Scene(commands);
        work = CaseWork.opened(port, scene.sergeant("Jo Hall"), "MV");
    }

    @AfterEach
    void leave() {
        clock.returnToRealTime();
    }

    @Test
    void is_for_a_short_time_and_for_reading_only() {
        work.seenBy("admin").expect(404);
        broken("admin").expect(200);
        assertThat(work.seenBy("admin").expect(200).text("/officer/name")).isEqualTo("Jo Hall");
        broken("admin").refusedBy("GLASS_BROKEN");
        work.order("admin", "forms", "{\"received\":true}").expect(403);
        assertThat(Visitor.as("admin", port).get(page()).expect(200).text()).contains("Jo Hall");

        after(Duration.ofMinutes(59));
        work.seenBy("admin").expect(200);
        after(Duration.ofMinutes(1));
        work.seenBy("admin").expect(404);
        broken("admin").expect(200);
    }

    @Test
    void is_told_to_auditors_on_every_page_until_one_has_looked_at_it() {
        var auditor = Visitor.as("auditor", port);
        broken("admin").expect(200);
        var seen = "/policies?waitFor=" + scene.end();
        assertThat(auditor.get(seen).expect(200).text()).contains(ALARM);
        assertThat(Visitor.as("decider", port).get(seen).expect(200).text()).doesNotContain(ALARM);
        assertThat(auditor.get("/emergency-access").expect(200).text())
                .contains("admin", "The archive is on fire.", "Say what you find");

        var review = "/emergency-access/" + work.id() + "/1";
        auditor.get(review).expect(200);
        auditor.send(review, Map.of("finding", "JUSTIFIED")).expect(400);
        var found = Map.of("finding", "NOT_JUSTIFIED", "note", "There was no fire.");
        var done = auditor.send(review, found).expect(200).text();
        assertThat(done).contains("Not justified", "There was no fire.");
        reviewOthers();
        assertThat(auditor.get("/policies?waitFor=" + scene.end()).expect(200).text())
                .doesNotContain(ALARM);
        review("auditor", 1).refusedBy("EMERGENCY_REVIEWED");
        review("auditor", 2).expect(404);
    }

    @Test
    void opens_nothing_to_anybody_else_and_leaves_the_reading_on_record() {
        for (var account : List.of("recruiter", "manager", "adams", "researcher", "auditor")) {
            broken(account).expect(403);
        }
        broken("").expect(401);
        work.order("admin", "emergency-access", "{}").expect(400);
        broken("admin").expect(200);
        work.seenBy("admin").expect(200);
        work.seenBy("recruiter").expect(403);
        for (var nobody : List.of("recruiter", "admin", "researcher", "decider", "manager")) {
            work.as(nobody).get(LIST).expect(403);
        }
        var readings = "/api/v1/audit/readings?account=admin&case=" + work.id();
        var recorded = work.as("auditor").get(readings).expect(200);
        assertThat(recorded.text("/0/roles/0")).isEqualTo("ADMINISTRATOR");
        assertThat(recorded.at("/0/allowed").asBoolean()).isTrue();
    }

    @Test
    void is_shown_to_auditors_and_the_data_protection_officer() {
        var position = broken("admin").expect(200).position();
        for (var account : List.of("auditor", "dpo")) {
            var list = work.as(account).get(LIST + "?limit=200&waitFor=" + position).expect(200);
            assertThat(list.json().valueStream())
                    .filteredOn(line -> line.get("caseId").asString().equals(work.id()))
                    .extracting(line -> line.get("reason").asString())
                    .containsExactly("The archive is on fire.");
        }
        review("dpo", 1).expect(403);
        review("auditor", 1).expect(200);
        var unseen = work.as("auditor").get(LIST + "?unseen=true&waitFor=" + scene.end());
        assertThat(unseen.expect(200).json().toString()).doesNotContain(work.id());
        work.as("auditor").get(LIST + "?unseen=perhaps").expect(400);
        work.as("auditor").get(LIST + "?cursor=bm9uZQ").expect(400);
    }

    private Answer broken(String account) {
        return work.order(account, "emergency-access", "{\"reason\":\"The archive is on fire.\"}");
    }

    private Answer review(String account, int number) {
        return work.order(
                account,
                "emergency-access/" + number + "/review",
                "{\"finding\":\"JUSTIFIED\",\"note\":\"There was.\"}");
    }

    /** Those that other trials left behind. */
    private void reviewOthers() {
        var unseen = work.as("auditor").get(LIST + "?limit=200&unseen=true&waitFor=" + scene.end());
        for (var line : unseen.expect(200).json()) {
            new CaseWork(port, work.officer(), line.get("caseId").asString())
                    .order(
                            "auditor",
                            "emergency-access/" + line.get("number").asInt() + "/review",
                            "{\"finding\":\"JUSTIFIED\",\"note\":\"A trial.\"}")
                    .expect(200);
        }
    }

    private String page() {
        return "/vetting-cases/" + work.id();
    }

    private void after(Duration time) {
        clock.show(clock.instant().plus(time));
    }
}
