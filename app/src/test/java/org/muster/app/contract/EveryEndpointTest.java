package org.muster.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever is sent to whichever endpoint of the contract, a problem document comes back, and
 * nothing is stored.
 */
@MusterTest
class EveryEndpointTest {
    private static final List<String> OPEN = List.of("/api/v1/openapi");
    private static final List<String> PEOPLE =
            List.of(
                    "recruiter",
                    "manager",
                    "panel1",
                    "researcher",
                    "decider",
                    "appeals",
                    "auditor",
                    "planner",
                    "dpo",
                    "admin",
                    "adams");
    private static final List<String> NO_IDS =
            List.of("0", "%00", "..%2f..", "1'--", "%F0%9F%A6%86", "x".repeat(3_000));
    private static final List<String> NO_BODIES =
            List.of(
                    "{",
                    "[]",
                    "7",
                    "null",
                    "\"{}\"",
                    "{\"x\":",
                    "{}{}",
                    "{\"no such\":1}",
                    "{'a':1}",
                    "\u0000",
                    "[".repeat(100_000),
                    "{\"a\":".repeat(10_000));
    private static final List<String> NO_VALUES =
            List.of(
                    "{\"x\":{}}",
                    "[[]]",
                    "[null]",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"2026-02-30\"",
                    "-1",
                    "1e400",
                    "99999999999999999999",
                    "\"" + "x".repeat(100_000) + "\"");

    @LocalServerPort int port;
    @Autowired JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> wants_to_know_who_asks() {
        return operations()
                .filter(operation -> !OPEN.contains(operation.path()))
                .map(
                        operation ->
                                named(
                                        operation,
                                        () -> send(Caller.nobody(port), operation).expect(401)));
    }

    @TestFactory
    Stream<DynamicTest> turns_away_whoever_has_no_part_in_it() {
        return operations()
                .filter(Operation::isOrder)
                .map(
                        operation ->
                                named(
                                        operation,
                                        () ->
                                                assertThat(statuses(operation))
                                                        .contains(403)
                                                        .anyMatch(s -> s != 403)));
    }

    @TestFactory
    Stream<DynamicTest> refuses_ids_that_are_none() {
        return operations()
                .filter(operation -> operation.path().contains("{"))
                .map(
                        operation ->
                                trial(
                                        operation,
                                        NO_IDS.stream().map(operation::with).toList(),
                                        List.of("{}")));
    }

    @TestFactory
    Stream<DynamicTest> refuses_bodies_that_are_none() {
        return operations()
                .filter(Operation::takesJson)
                .map(operation -> trial(operation, List.of(operation.withUnknownIds()), NO_BODIES));
    }

    @TestFactory
    Stream<DynamicTest> refuses_values_that_are_none() {
        return operations()
                .filter(Operation::takesJson)
                .map(
                        operation ->
                                trial(
                                        operation,
                                        List.of(operation.withUnknownIds()),
                                        oneBadField(operation)));
    }

    private static List<String> oneBadField(Operation operation) {
        return operation.fields().stream()
                .flatMap(field -> NO_VALUES.stream().map(bad -> "{\"" + field + "\":" + bad + "}"))
                .toList();
    }

    private DynamicTest trial(Operation operation, List<String> paths, List<String> bodies) {
        return named(
                operation,
                () -> {
                    var before = events();
                    var person = someoneLetIn(operation);
                    for (var path : paths)
                        for (var body : bodies)
                            refused(person.send(operation.method(), path, body));
                    assertThat(events()).isEqualTo(before);
                });
    }

    private static DynamicTest named(Operation operation, Executable trial) {
        return DynamicTest.dynamicTest(operation.toString(), trial);
    }

    private Stream<Operation> operations() {
        return Operation.all(port);
    }

    private List<Integer> statuses(Operation operation) {
        return PEOPLE.stream()
                .map(name -> send(Caller.as(name, port), operation).response().statusCode())
                .toList();
    }

    private Caller someoneLetIn(Operation operation) {
        return PEOPLE.stream()
                .map(name -> Caller.as(name, port))
                .filter(person -> send(person, operation).response().statusCode() != 403)
                .findFirst()
                .orElseThrow();
    }

    private static Answer send(Caller person, Operation operation) {
        return person.send(operation.method(), operation.withUnknownIds(), "[]");
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }

    private static void refused(Answer answer) {
        var response = answer.response();
        assertThat(response.statusCode())
                .as("%s answered %s", response.request(), response.body())
                .isBetween(400, 499);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(response.body()).doesNotContain("Exception", "\tat ");
    }
}
