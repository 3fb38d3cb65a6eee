package org.muster.web.support.security.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.muster.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How people sign in to the pages, and what a session then allows. */
@WebTest
class SessionTest {
    private static final String RETURN =
            "/api/v1/samples/0199b0c2-0000-7000-8000-000000000000/return";

    @Autowired MockMvcTester mvc;

    @Test
    void a_page_asks_to_sign_in_and_then_shows_what_was_asked_for() {
        var asked = mvc.get().uri("/samples?search=x").accept("text/html").exchange();
        assertThat(asked).hasStatus3xxRedirection().hasRedirectedUrl("/sign-in");

        assertThat(signIn("muster-demo", session(asked))).hasRedirectedUrl("/samples?search=x");
    }

    @Test
    void signing_in_changes_the_name_of_the_session() {
        var session = new MockHttpSession();
        var before = session.getId();

        signIn("muster-demo", session);

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void a_wrong_password_leads_back_to_the_sign_in_page() {
        assertThat(signIn("wrong", new MockHttpSession()))
                .hasRedirectedUrl("/sign-in?because=failed");
        assertThat(mvc.get().uri("/sign-in?because=failed"))
                .bodyText()
                .contains("The account or the password is wrong");
    }

    @Test
    void a_form_that_outlived_its_session_leads_to_the_sign_in_page() {
        assertThat(mvc.post().uri("/samples")).hasRedirectedUrl("/sign-in?because=expired");
        assertThat(mvc.get().uri("/sign-in?because=expired")).bodyText().contains("Sign in again.");
    }

    @Test
    void a_forged_form_of_somebody_who_is_signed_in_is_refused() {
        assertThat(mvc.post().uri("/samples").session(signedIn())).hasStatus(403);
    }

    @Test
    void a_script_of_a_page_may_call_the_api_and_must_prove_that_it_is_no_forgery() {
        var session = signedIn();

        assertThat(mvc.get().uri("/api/v1/samples").session(session)).hasStatusOk();
        assertThat(mvc.post().uri(RETURN).session(session)).hasStatus(403);
        assertThat(mvc.post().uri(RETURN).session(session).with(csrf().asHeader())).hasStatusOk();
    }

    @Test
    void a_part_of_a_page_sends_its_reader_to_the_sign_in_page() {
        assertThat(mvc.get().uri("/samples").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void signing_out_ends_the_session() {
        var session = signedIn();

        assertThat(mvc.post().uri("/sign-out").session(session).with(csrf()))
                .hasRedirectedUrl("/sign-in?because=signed-out");

        assertThat(session.isInvalid()).isTrue();
    }

    private MockHttpSession signedIn() {
        return session(signIn("muster-demo", new MockHttpSession()));
    }

    private MvcTestResult signIn(String password, MockHttpSession session) {
        return mvc.post()
                .uri("/sign-in")
                .session(session)
                .with(csrf())
                .formField("username", "recruiter")
                .formField("password", password)
                .exchange();
    }

    private static MockHttpSession session(MvcTestResult reply) {
        return (MockHttpSession) Objects.requireNonNull(reply.getRequest().getSession());
    }
}
