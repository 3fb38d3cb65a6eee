package org.muster.web.support.security.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.web.As;
import org.muster.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How programs sign in: with credentials in each request. */
@WebTest
class SignInTest {
    private static final String SAMPLES = "/api/v1/samples";
    private static final String RETURN =
            "/api/v1/samples/0199b0c2-0000-7000-8000-000000000000/return";

    @Autowired MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {SAMPLES, "/api/v1/nowhere", "/actuator/prometheus", "/actuator/env"})
    void a_program_without_credentials_hears_how_to_sign_in(String address) {
        assertThat(mvc.get().uri(address))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader("WWW-Authenticate", "Basic realm=\"Muster\", charset=\"UTF-8\"");
    }

    @Test
    void a_program_that_orders_without_credentials_hears_the_same_and_not_of_forgery() {
        assertThat(mvc.post().uri(RETURN)).hasStatus(401);
    }

    @Test
    void a_script_of_a_page_gets_no_challenge_that_a_browser_would_answer_with_a_dialog() {
        assertThat(mvc.get().uri(SAMPLES).header("Sec-Fetch-Mode", "cors"))
                .hasStatus(401)
                .doesNotContainHeader("WWW-Authenticate");
    }

    @ParameterizedTest
    @CsvSource({"recruiter,wrong", "nobody,muster-demo", "recruiter,''", "Recruiter,muster-demo"})
    void wrong_credentials_are_refused_alike(String name, String password) {
        assertThat(mvc.get().uri(SAMPLES).with(httpBasic(name, password)))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("This needs an account, and a right password or token.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Bearer x.y.z", "Nonsense abc", "Basic YWJj"})
    void credentials_that_make_no_sense_are_refused(String header) {
        assertThat(mvc.get().uri(SAMPLES).header("Authorization", header)).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recruiter",
                "recruiter2",
                "panel1",
                "panel2",
                "manager",
                "researcher",
                "researcher2",
                "decider",
                "decider2",
                "appeals",
                "auditor",
                "planner",
                "dpo",
                "admin",
                "adams",
                "shah"
            })
    void every_account_of_the_demo_signs_in(String name) {
        assertThat(mvc.get().uri(SAMPLES).with(As.account(name))).hasStatusOk();
    }

    @Test
    void a_program_with_credentials_needs_no_token_and_gets_no_session() {
        var reply = mvc.post().uri(RETURN).with(As.recruiter()).exchange();

        assertThat(reply).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(reply.getRequest().getSession(false)).isNull();
    }

    @Test
    void health_is_for_everybody_and_metrics_for_those_who_watch() {
        assertThat(mvc.get().uri("/actuator/health/readiness")).hasStatusOk();
        var metrics = "/actuator/prometheus"; // of which there are none without the application
        assertThat(mvc.get().uri(metrics).with(As.recruiter())).hasStatus(403);
        assertThat(mvc.get().uri(metrics).with(As.account("auditor"))).hasStatus(404);
        assertThat(mvc.get().uri(metrics).with(As.account("admin"))).hasStatus(404);
        assertThat(mvc.get().uri("/actuator/env").with(As.account("admin"))).hasStatus(403);
    }

    @Test
    void the_contract_is_for_everybody() {
        assertThat(mvc.get().uri("/api/v1/openapi"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
    }
}
