package org.muster.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerId;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was said in a letter, an appeal and its decision reaches nobody who is not to know it. */
@MusterTest
class AppealCanaryTest {
    private static final List<String> PLANTED =
            List.of("CANARYWITHHELD", "CANARYLETTER", "CANARYAPPEAL", "CANARYRATIONALE");
    private static final List<String> OUTSIDERS =
            List.of("recruiter", "manager", "panel1", "planner", "dpo", "admin", "shah");

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    OfficerId officer;
    AppealWork refused;
    String appeal;
    long end;

    @BeforeEach
    void plant() {
        officer = new Scene(commands).sergeant("Jo Hall");
        refused = AppealWork.refused(port, officer);
        refused.work()
                .order(
                        "decider",
                        "reasons",
                        "{\"disclosure\":\"REDACTED\",\"because\":\"SOURCE\","
                                + "\"withheld\":\"CANARYWITHHELD\",\"text\":\"CANARYLETTER\"}")
                .expect(200);
        appeal =
                refused.work()
                        .order(
                                "appeals",
                                "appeals",
                                "{\"grounds\":[\"PROCEDURE\"],\"statement\":\"CANARYAPPEAL\"}")
                        .expect(201)
                        .id();
        var decision = AppealWork.decision("ALLOWED").replace("One.", "CANARYRATIONALE");
        end = refused.order("appeals", appeal, "decision", decision).expect(200).position();
    }

    @Test
    void no_outsider_finds_any_of_it_in_the_api() {
        for (var outsider : OUTSIDERS) {
            paths().forEach(
                            path -> {
                                var answer = Caller.as(outsider, port).get("/api/v1" + path);
                                assertThat(answer.response().body())
                                        .as("%s of %s", path, outsider)
                                        .doesNotContain(PLANTED)
                                        .doesNotContain(appeal);
                                assertThat(answer.response().headers().map().toString())
                                        .doesNotContain(PLANTED);
                            });
        }
    }

    @Test
    void no_outsider_finds_any_of_it_on_a_page() {
        for (var outsider : OUTSIDERS) {
            var visitor = Visitor.as(outsider, port);
            paths().forEach(
                            path ->
                                    assertThat(visitor.get(path).html())
                                            .as("%s of %s", path, outsider)
                                            .doesNotContain(PLANTED));
        }
    }

    @Test
    void those_who_are_to_know_it_do() {
        assertThat(refused.seen("appeals", appeal).response().body())
                .contains("CANARYAPPEAL", "CANARYRATIONALE");
        assertThat(refused.work().seenBy("decider").response().body())
                .contains("CANARYWITHHELD", "CANARYLETTER");
    }

    private Stream<String> paths() {
        var id = refused.work().id();
        return Stream.of(
                        "/officers?limit=200",
                        "/officers/" + officer,
                        "/officers/" + officer + "/clearances",
                        "/vetting-cases",
                        "/vetting-cases/" + id,
                        "/vetting-cases/" + id + "/letter",
                        "/appeals",
                        "/appeals/" + appeal,
                        "/appeals/" + appeal + "/decision",
                        "/overturned-refusals",
                        "/refusals",
                        "/refusals/" + id,
                        "/clearances",
                        "/applications",
                        "/appointments",
                        "/vacancies",
                        "/dashboard/vetting",
                        "/dashboard/vacancies",
                        "/policies")
                .map(path -> path + (path.contains("?") ? "&" : "?") + "waitFor=" + end);
    }
}
