package org.muster.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

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
 * The permissions as forces have them, material by material, for nine kinds of people. A cell says
 * what somebody may do:
 *
 * <ul>
 *   <li>{@code R}: read it; {@code W}: give the order; {@code -}: neither;
 *   <li>{@code own}: only what is about themselves; {@code staff}: only of those they manage;
 *   <li>{@code hand}: only what is assigned to them; {@code case}: only of somebody who was
 *       refused;
 *   <li>{@code why}: read it with a reason, and not without; {@code count}: numbers and no names.
 * </ul>
 */
@MusterTest
@TestPropertySource(properties = "spring.application.name=cells") // a database of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionCellsTest {
    private static final String[] PEOPLE = {
        "recruiter",
        "manager",
        "adams",
        "researcher",
        "decider",
        "appeals",
        "auditor",
        "planner",
        "admin"
    };

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    private Matter matter;

    @BeforeAll
    void put() {
        matter = Matter.of(new Scene(commands), port);
        as("auditor").get("/api/v1/vacancies?waitFor=" + matter.position()).expect(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    material          | path                                        |recruiter|manager|applicant|researcher|decider|appeals|auditor|planner|administrator
                    Profiles and posts| role-profiles/{profile}                     | R       | R     | R       | R        | R     | R     | R     | R     | R
                    Profiles and posts| POST role-profiles                          | W       | -     | -       | -        | -     | -     | -     | W     | -
                    Profiles and posts| POST role-profiles/{profile}/required-clearances | -  | -     | -       | -        | W     | -     | -     | W     | -
                    Vacancies         | vacancies/{vacancy}                         | R       | R     | R       | R        | R     | R     | R     | R     | R
                    Vacancies         | POST vacancies                              | W       | -     | -       | -        | -     | -     | -     | -     | -
                    Application       | applications/{application}                  | R       | R     | own     | -        | -     | -     | R     | -     | -
                    Application       | POST applications/{application}/endorsement | -       | W     | -       | -        | -     | -     | -     | -     | -
                    Scores            | applications/{application}/scores           | R       | -     | -       | -        | -     | -     | R     | -     | -
                    Applications      | dashboard/vacancies                         | R       | -     | -       | -        | R     | -     | R     | R     | -
                    Clearance state   | officers/{officer}/clearances               | R       | staff | own     | R        | R     | case  | R     | -     | -
                    Clearance state   | applications/{application}/clearance        | R       | R     | own     | -        | -     | -     | R     | -     | -
                    Clearance state   | clearances                                  | -       | -     | -       | R        | R     | -     | R     | count | -
                    Clearance state   | clearances/forecast                         | -       | -     | -       | R        | R     | -     | R     | R     | -
                    Forms, checks and rationale | vetting-cases/{case}              | -       | -     | -       | hand     | R     | case  | why   | -     | -
                    Forms             | POST vetting-cases/{case}/forms             | -       | -     | -       | W        | -     | -     | -     | -     | -
                    Third parties     | POST vetting-cases/{case}/third-parties     | -       | -     | -       | W        | -     | -     | -     | -     | -
                    Own answers       | own-vetting                                 | -       | -     | own     | -        | -     | -     | -     | -     | -
                    Check results     | POST vetting-cases/{case}/checks            | -       | -     | -       | W        | -     | -     | -     | -     | -
                    Check results     | POST vetting-cases/{case}/waivers           | -       | -     | -       | -        | W     | -     | -     | -     | -
                    Rationale         | POST vetting-cases/{case}/recommendation    | -       | -     | -       | W        | -     | -     | -     | -     | -
                    Rationale         | POST vetting-cases/{case}/decision          | -       | -     | -       | -        | W     | -     | -     | -     | -
                    Rationale         | POST appeals/{case}/decision                | -       | -     | -       | -        | W     | W     | -     | -     | -
                    Reasons letter    | refusals                                    | -       | -     | own     | -        | -     | -     | -     | -     | -
                    Conditions        | clearances/condition-reviews                | -       | -     | -       | R        | R     | -     | R     | -     | -
                    Conditions        | POST clearances/{case}/conditions/1/reviews | -       | -     | -       | W        | W     | -     | -     | -     | -
                    Professional standards | officers/{officer}/matters             | -       | -     | -       | R        | R     | -     | why   | -     | -
                    Professional standards | POST officers/{officer}/misconduct-outcomes | -  | -     | -       | W        | W     | -     | -     | -     | -
                    Own circumstances | own-circumstances                           | -       | -     | own     | -        | -     | -     | -     | -     | -
                    History           | applications/{application}/timeline         | R       | R     | own     | -        | -     | -     | R     | -     | -
                    Who read what     | audit/readings                              | -       | -     | -       | -        | -     | -     | R     | -     | -
                    In post without   | assurance/in-post-without-clearance         | -       | -     | -       | -        | R     | -     | R     | R     | -
                    Policy set        | policies                                    | R       | R     | R       | R        | R     | R     | R     | R     | R
                    Policy set        | POST policies                               | -       | -     | -       | -        | W     | -     | -     | -     | -
                    Policy set        | POST policies/EW-2026.1/activation          | -       | -     | -       | -        | W     | -     | -     | -     | -
                    Emergency         | POST vetting-cases/{case}/emergency-access  | -       | -     | -       | -        | -     | -     | -     | -     | W
                    """)
    void is_for(
            String material,
            String path,
            String recruiter,
            String manager,
            String applicant,
            String researcher,
            String decider,
            String appeals,
            String auditor,
            String planner,
            String administrator) {
        var cells =
                new String[] {
                    recruiter,
                    manager,
                    applicant,
                    researcher,
                    decider,
                    appeals,
                    auditor,
                    planner,
                    administrator
                };
        for (var n = 0; n < PEOPLE.length; n++) {
            assertThat(holds(cells[n], PEOPLE[n], path))
                    .as("%s: %s has %s of %s", material, PEOPLE[n], cells[n], path)
                    .isTrue();
        }
    }

    private boolean holds(String cell, String account, String path) {
        return switch (cell) {
            case "-" -> isClosed(answer(account, path));
            case "R" -> answer(account, path) == 200;
            case "W" -> answer(account, path) == 400; // a body that is none
            case "own" -> answer(account, path) == 200 && isClosed(answer("shah", path), path);
            case "staff" ->
                    answer(account, path) == 200
                            && answer(account, path.replace("{officer}", "{stranger}")) == 404;
            case "hand" -> answer(account, path) == 200 && answer("researcher2", path) == 404;
            case "case" -> answer(account, path) == 404 && answer(account, refused(path)) == 200;
            case "why" -> answer(account, path) == 200 && unreasoned(account, path) == 400;
            case "count" -> names(account, path) == 0 && names("auditor", path) > 0;
            default -> throw new IllegalArgumentException(cell);
        };
    }

    private static boolean isClosed(int status) {
        return status == 403 || status == 404;
    }

    /** What is asked for without an id is everybody's own. */
    private static boolean isClosed(int status, String path) {
        return path.contains("{") ? status == 404 : status == 200;
    }

    private static String refused(String path) {
        return path.replace("{officer}", "{appellant}").replace("{case}", "{refused}");
    }

    private int names(String account, String path) {
        return as(account).get(matter.path(path)).expect(200).at("/clearances").size();
    }

    private int unreasoned(String account, String path) {
        return as(account).get(matter.path(path)).response().statusCode();
    }

    private int answer(String account, String path) {
        var caller = as(account);
        var answer =
                path.startsWith("POST ")
                        ? caller.post(matter.path(path.substring(5)), "[]")
                        : caller.get(matter.path(path), "Access-Reason", "A sample of the month");
        return answer.response().statusCode();
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
