package org.muster.app.contract;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.app.support.Caller;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Who reads what of a {@link Matter}, and who may give which order. Each cell is the status of the
 * answer; 404 where not even that it exists may be known.
 */
@MusterTest
@TestPropertySource(properties = "spring.application.name=matrix") // a database of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {
    private static final String PEOPLE =
            "recruiter adams manager panel1 researcher decider appeals auditor planner dpo admin";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    private Matter matter;

    @BeforeAll
    void put() {
        matter = Matter.of(new Scene(commands), port);
        as("auditor").get("/api/v1/vacancies?waitFor=" + matter.position()).expect(200);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    what is read                       |recruiter|manager|adams|shah|panel1|researcher|researcher2|decider|appeals|auditor|planner|dpo|admin
                    role-profiles/{profile}            |200      |200    |200  |200 |200   |200       |200        |200    |200    |200    |200    |200|200
                    vacancies/{vacancy}                |200      |200    |200  |200 |200   |200       |200        |200    |200    |200    |200    |200|200
                    vacancies/{vacancy}/board          |200      |403    |403  |403 |403   |403       |403        |403    |403    |200    |200    |403|403
                    applications/{application}         |200      |200    |200  |404 |200   |403       |403        |403    |403    |200    |403    |403|403
                    applications/{application}/scores  |200      |403    |403  |403 |200   |403       |403        |403    |403    |200    |403    |403|403
                    applications/{application}/timeline|200      |200    |200  |404 |200   |403       |403        |403    |403    |200    |403    |403|403
                    officers/{officer}                 |200      |200    |200  |404 |403   |200       |200        |200    |200    |200    |200    |200|403
                    officers/{officer}/clearances      |200      |200    |200  |404 |403   |200       |200        |200    |404    |200    |403    |403|403
                    vetting-cases/{case}               |403      |403    |403  |403 |403   |200       |404        |200    |404    |200    |403    |403|404
                    vetting-cases/{refused}            |403      |403    |403  |403 |403   |200       |404        |200    |200    |200    |403    |403|404
                    own-vetting                        |403      |403    |200  |200 |403   |403       |403        |403    |403    |403    |403    |403|403
                    own-notices                        |403      |403    |200  |200 |403   |403       |403        |403    |403    |403    |403    |403|403
                    due                                |403      |403    |403  |403 |403   |200       |200        |200    |403    |200    |403    |403|403
                    due/posts                          |200      |403    |403  |403 |403   |403       |403        |403    |403    |200    |403    |403|403
                    notices                            |403      |403    |403  |403 |403   |200       |200        |200    |403    |200    |403    |403|403
                    clearances/forecast                |403      |403    |403  |403 |403   |200       |200        |200    |403    |200    |200    |403|403
                    own-circumstances                  |403      |403    |200  |200 |403   |403       |403        |403    |403    |403    |403    |403|403
                    officers/{officer}/matters         |403      |403    |403  |403 |403   |200       |200        |200    |404    |200    |403    |403|403
                    matters                            |403      |403    |403  |403 |403   |200       |200        |200    |403    |200    |403    |403|403
                    sampled-cases                      |403      |403    |403  |403 |403   |403       |403        |200    |403    |200    |403    |403|403
                    own-vetting/withdrawals            |403      |403    |200  |200 |403   |403       |403        |403    |403    |403    |403    |403|403
                    vetting-cases/{transfer}/transfer  |403      |403    |403  |403 |403   |200       |404        |200    |404    |200    |403    |403|403
                    policies                           |200      |200    |200  |200 |200   |200       |200        |200    |200    |200    |200    |200|200
                    audit/readings                     |403      |403    |403  |403 |403   |403       |403        |403    |403    |200    |403    |200|403
                    draws                              |403      |403    |403  |403 |403   |200       |200        |200    |403    |200    |403    |200|403
                    emergency-accesses                 |403      |403    |403  |403 |403   |403       |403        |403    |403    |200    |403    |200|403
                    assurance/in-post-without-clearance|403      |403    |403  |403 |403   |403       |403        |200    |403    |200    |200    |403|403
                    dashboard/vacancies                |200      |403    |403  |403 |403   |403       |403        |200    |403    |200    |200    |403|403
                    dashboard/vetting                  |200      |403    |403  |403 |403   |403       |403        |200    |403    |200    |200    |403|403
                    role-profiles/imports              |200      |403    |403   |403  |403    |403        |403        |403    |403    |200    |200    |403|403
                    applications                       |200      |200    |200   |200  |200    |403        |403        |403    |403    |200    |403    |403|403
                    applications/{application}/eligibility|200      |403    |403   |403  |403    |403        |403        |403    |403    |200    |403    |403|403
                    applications/{application}/clearance|200      |200    |200   |404  |403    |403        |403        |403    |403    |200    |403    |403|403
                    appointments                       |200      |403    |200   |200  |403    |403        |403        |200    |403    |200    |200    |403|403
                    officers                           |200      |200    |200   |200  |403    |200        |200        |200    |200    |200    |200    |200|403
                    clearances                         |403      |403    |403   |403  |403    |200        |200        |200    |403    |200    |200    |403|403
                    clearances/condition-reviews       |403      |403    |403   |403  |403    |200        |200        |200    |403    |200    |403    |403|403
                    vetting-cases                      |403      |403    |403   |403  |403    |200        |200        |200    |200    |200    |403    |403|403
                    appeals                            |403      |403    |403   |403  |403    |403        |403        |200    |200    |200    |403    |403|403
                    overturned-refusals                |403      |403    |403   |403  |403    |200        |200        |200    |200    |200    |403    |403|403
                    refusals                           |403      |403    |200   |200  |403    |403        |403        |403    |403    |403    |403    |403|403
                    """,
            useHeadersInDisplayName = true)
    void is_read_by_whoever_may(
            String what,
            int recruiter,
            int manager,
            int adams,
            int shah,
            int panel1,
            int researcher,
            int researcher2,
            int decider,
            int appeals,
            int auditor,
            int planner,
            int dpo,
            int admin) {
        var cells =
                Map.ofEntries(
                        Map.entry("recruiter", recruiter),
                        Map.entry("manager", manager),
                        Map.entry("adams", adams),
                        Map.entry("shah", shah),
                        Map.entry("panel1", panel1),
                        Map.entry("researcher", researcher),
                        Map.entry("researcher2", researcher2),
                        Map.entry("decider", decider),
                        Map.entry("appeals", appeals),
                        Map.entry("auditor", auditor),
                        Map.entry("planner", planner),
                        Map.entry("dpo", dpo),
                        Map.entry("admin", admin));
        assertThat(cells).allSatisfy((account, status) -> read(what, account, status));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    role-profiles                              | recruiter planner
                    role-profiles/{id}/required-clearances     | decider planner
                    vacancies                                  | recruiter
                    vacancies/{id}/applications                | recruiter adams
                    applications/{id}/endorsement              | manager
                    applications/{id}/scores                   | panel1
                    applications/{id}/offer                    | recruiter
                    appointments                               | recruiter
                    vetting-cases                              | recruiter researcher decider
                    vetting-cases/{id}/forms                   | researcher
                    vetting-cases/{id}/third-parties           | researcher
                    vetting-cases/{id}/checks                  | researcher
                    vetting-cases/{id}/recommendation          | researcher
                    vetting-cases/{id}/waivers                 | decider
                    vetting-cases/{id}/decision                | decider
                    vetting-cases/{id}/sample                  | decider
                    vetting-cases/{id}/emergency-access        | admin
                    appeals/{id}/decision                      | decider appeals
                    corrections                                | decider
                    clearances/{id}/suspension                 | decider
                    clearances/{id}/conditions/1/reviews       | researcher decider
                    officers/{id}/misconduct-outcomes          | researcher decider
                    officers/{id}/circumstances                | adams
                    policies                                   | decider
                    policies/EW-2026.1/activation              | decider
                    """)
    void is_ordered_by_nobody_but(String order, String those) {
        var path = "/api/v1/" + order.replace("{id}", UUID.randomUUID().toString());
        var others = Stream.of(PEOPLE.split(" ")).filter(not(List.of(those.split(" "))::contains));
        assertThat(those.split(" "))
                .allSatisfy(one -> assertThat(ordered(one, path)).isNotEqualTo(403));
        assertThat(others).allSatisfy(one -> assertThat(ordered(one, path)).isEqualTo(403));
    }

    /** A body that is none: whoever may order it at all is told that, and nothing happens. */
    private int ordered(String account, String path) {
        return as(account).post(path, "[]").response().statusCode();
    }

    private void read(String what, String account, int status) {
        var answer = as(account).get(matter.path(what), "Access-Reason", "A sample of the month");
        assertThat(answer.response().statusCode())
                .as("%s reads %s", account, what)
                .isEqualTo(status);
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
