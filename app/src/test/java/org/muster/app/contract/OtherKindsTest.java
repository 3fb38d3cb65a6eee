package org.muster.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.muster.app.applications.Selection;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The id of one kind of thing, where another is asked for, finds nothing and breaks nothing. */
@MusterTest
@TestPropertySource(properties = "spring.application.name=other-kinds") // a database of its own
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherKindsTest {
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

    /** Enough for many orders. */
    private static final List<String> BODIES = List.of("{}", "{\"reason\":\"A reason.\"}");

    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    private List<String> ids = List.of();

    @BeforeAll
    void put() {
        var scene = new Scene(commands);
        var selection = Selection.open(scene, port, 1);
        var officer = scene.owner("adams");
        var vettingCase =
                as("researcher")
                        .post(
                                "/api/v1/vetting-cases",
                                "{\"officerId\":\"%s\",\"level\":\"MV\",\"purpose\":\"appointment\"}"
                                        .formatted(officer))
                        .expect(201)
                        .id();
        ids =
                List.of(
                        scene.profile().toString(),
                        selection.vacancy(),
                        selection.atInterview(officer),
                        officer.toString(),
                        vettingCase);
        as("auditor").get("/api/v1/vacancies?waitFor=" + scene.end()).expect(200);
    }

    @Test
    void no_question_breaks() {
        assertThat(broken(operation -> operation.method().equals("GET"))).isEmpty();
    }

    @Test
    void no_order_breaks() {
        assertThat(broken(Operation::isOrder)).isEmpty();
    }

    private List<String> broken(Predicate<Operation> which) {
        return Operation.all(port)
                .filter(which.and(operation -> operation.path().contains("{")))
                .flatMap(operation -> ids.stream().map(id -> new Try(operation, id)))
                .flatMap(each -> PEOPLE.stream().map(account -> broken(each, account)))
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    /** One operation on one thing. */
    private record Try(Operation operation, String id) {
        Answer by(Caller caller, String body) {
            var path = operation.with(id);
            return operation.isOrder()
                    ? caller.post(path, body)
                    : caller.get(path, "Access-Reason", "A sample");
        }
    }

    private String broken(Try each, String account) {
        return BODIES.stream()
                .map(body -> each.by(as(account), body).response())
                .filter(answer -> answer.statusCode() >= 500)
                .map(answer -> account + ": " + each.operation() + " " + answer.body())
                .findFirst()
                .orElse("");
    }

    private Caller as(String account) {
        return Caller.as(account, port);
    }
}
