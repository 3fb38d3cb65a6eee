package org.muster.app.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.accounts.AccountCommand.NoteSignIn;
import org.muster.app.support.Caller;
import org.muster.app.support.Caller.Answer;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.app.support.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Whoever signs in can be named in orders from then on, and nobody else. */
@MusterTest
@Import(AccountsTest.Provider.class)
class AccountsTest {
    private static final String RESEARCHERS = "/api/v1/accounts?role=VETTING_RESEARCHER";

    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired CommandBus bus;
    @Autowired JdbcClient jdbc;

    Scene scene;

    /** Takes a token for what it says: an account, a full stop and a role. */
    @TestConfiguration
    static class Provider {
        @Bean
        JwtDecoder tokens() {
            return token ->
                    Jwt.withTokenValue(token)
                            .header("alg", "none")
                            .claim("preferred_username", token.split("\\.")[0])
                            .claim("roles", List.of(token.split("\\.")[1]))
                            .claim("forces", List.of("*"))
                            .expiresAt(Instant.MAX)
                            .build();
        }
    }

    @BeforeEach
    void enter() {
        scene = new Scene(commands);
    }

    @Test
    void the_accounts_of_the_demo_are_known_from_the_start() {
        var list = RESEARCHERS + "&waitFor=" + scene.end();
        assertThat(Caller.as("decider", port).get(list).expect(200).response().body())
                .contains("\"researcher\"", "\"researcher2\"")
                .doesNotContain("\"recruiter\"", "\"decider\"");
        Caller.as("recruiter", port).get("/api/v1/accounts?role=PANEL_MEMBER").expect(200);
        Caller.as("adams", port).get(RESEARCHERS).expect(403);
        Caller.nobody(port).get(RESEARCHERS).expect(401);
        Caller.as("decider", port).get("/api/v1/accounts?role=NOBODY").expect(400);
    }

    @Test
    void a_conflict_of_interest_of_a_mistyped_account_is_refused_and_bars_nobody() {
        var path = openCase();
        report(path, "resaercher2").refusedBy("ACCOUNT_UNKNOWN");
        var page = Visitor.as("decider", port);
        assertThat(
                        page.send(
                                        path.replace("/api/v1", "") + "/acts/found-conflicts",
                                        Map.of("account", "resaercher2", "detail", "A cousin."))
                                .expect(409)
                                .text())
                .contains("resaercher2: Nobody has signed in with this account.");
        report(path, "researcher2").expect(200);
    }

    @Test
    void a_case_is_assigned_to_nobody_who_does_other_work() {
        var path = openCase();
        assign(path, "recruiter").refusedBy("ACCOUNT_OF_OTHER_WORK");
        assign(path, "researcher2").expect(200);
    }

    @Test
    void a_newcomer_is_known_once_they_have_signed_in_and_as_what_they_did_last() {
        var path = openCase();
        assign(path, "newcomer").refusedBy("ACCOUNT_UNKNOWN");

        comes("newcomer.VETTING_RESEARCHER");
        comes("newcomer.VETTING_RESEARCHER");
        assertThat(seen("newcomer")).isEqualTo(1);
        assign(path, "newcomer").expect(200);

        comes("newcomer.AUDITOR");
        assertThat(seen("newcomer")).isEqualTo(2);
        assign(path, "researcher2").expect(200);
        assign(path, "newcomer").refusedBy("ACCOUNT_OF_OTHER_WORK");
        assertThat(
                        Caller.as("decider", port)
                                .get(RESEARCHERS + "&waitFor=" + scene.end())
                                .expect(200)
                                .response()
                                .body())
                .doesNotContain("newcomer");
    }

    @Test
    void a_program_that_calls_again_and_again_is_noted_once() {
        var noted = new AtomicInteger();
        MessageDispatchInterceptor<CommandMessage<?>> counting =
                messages ->
                        (_, message) -> {
                            if (message.getPayload() instanceof NoteSignIn) noted.incrementAndGet();
                            return message;
                        };
        try (var _ = bus.registerDispatchInterceptor(counting)) {
            for (var call = 0; call < 3; call++) comes("machine.AUDITOR");
        }
        assertThat(noted).hasValue(1);
    }

    private void comes(String token) {
        Caller.nobody(port)
                .get("/api/v1/vacancies", "Authorization", "Bearer " + token)
                .expect(200);
    }

    private int seen(String account) {
        return jdbc.sql("select count(*) from domain_event where stream = ?")
                .param("account/" + account)
                .query(Integer.class)
                .single();
    }

    private String openCase() {
        var officer = scene.sergeant("Jo Hall");
        var answer =
                Caller.as("researcher", port)
                        .post(
                                "/api/v1/vetting-cases",
                                "{\"officerId\":\"%s\",\"level\":\"RV\",\"purpose\":\"appointment\"}"
                                        .formatted(officer));
        return "/api/v1/vetting-cases/" + answer.expect(201).id();
    }

    private Answer report(String path, String account) {
        return Caller.as("decider", port)
                .post(
                        path + "/found-conflicts",
                        "{\"account\":\"%s\",\"detail\":\"A cousin.\"}".formatted(account));
    }

    private Answer assign(String path, String account) {
        return Caller.as("decider", port)
                .post(path + "/assignment", "{\"researcher\":\"%s\"}".formatted(account));
    }
}
