package org.muster.web.support.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.api.Command;
import org.muster.api.Request;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.refusals.Stale;
import org.muster.web.OtherSides;
import org.muster.web.WebTest;
import org.muster.web.sample.SampleCommand.TakeSample;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class PagesTest {
    @Autowired MockMvcTester mvc;
    @Autowired OtherSides others;

    private MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void sign_in() {
        var reply =
                mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .formField("username", "recruiter")
                        .formField("password", "muster-demo")
                        .exchange();
        session = (MockHttpSession) Objects.requireNonNull(reply.getRequest().getSession());
    }

    @BeforeEach
    @AfterEach
    void carry_out_every_order() {
        others.orders(OtherSides::receipt);
    }

    @Test
    void show_who_is_signed_in_and_where_they_can_go() {
        assertThat(get("/samples"))
                .hasStatusOk()
                .bodyText()
                .contains("Signed in as <strong>recruiter</strong>")
                .contains("<a href=\"/samples\" aria-current=\"page\">Samples</a>")
                .contains("<a href=\"/elsewhere\">Elsewhere</a>")
                .contains("This is a demo")
                .contains("5 October 2026 at 11:02am")
                .contains("5 October 2026, 11:02:07 BST");
    }

    @Test
    void list_the_accounts_of_the_demo_and_what_each_may_do() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .contains("muster-demo", "value=\"decider2\"", "Data protection officer");
    }

    @Test
    void carry_out_a_form_and_say_so_on_a_page_that_has_seen_it() {
        var ordered = new AtomicReference<Command>();
        var beside = new AtomicReference<Request>();
        others.orders(
                (command, request) -> {
                    ordered.set(command);
                    beside.set(request);
                    return OtherSides.receipt(command, request);
                });

        var sent = send(form().formField("_version", "7"));

        assertThat(sent).hasRedirectedUrl("/samples?waitFor=42");
        assertThat(((TakeSample) Objects.requireNonNull(ordered.get())).name()).isEqualTo("Ann");
        assertThat(beside.get().expectedVersion()).contains(7L);
        assertThat(get("/samples?waitFor=42", sent)).bodyText().contains("The sample was taken.");
    }

    @Test
    void show_a_form_again_with_all_that_is_wrong_and_what_was_typed() {
        var sent =
                send(
                        mvc.post()
                                .uri("/samples")
                                .formField("name", "<b>Ann</b>")
                                .formField("takenOn", "2026-02-30")
                                .formField("score", "many"));

        assertThat(sent)
                .hasStatus(400)
                .bodyText()
                .contains("There is a problem")
                .contains("<a href=\"#takenOn\">Taken on must be a possible date</a>")
                .contains("<a href=\"#score\">Score must be a number</a>")
                .contains("aria-describedby=\"takenOn-error\"")
                .contains("value=\"&lt;b&gt;Ann&lt;/b&gt;\"");
    }

    @Test
    void show_a_form_again_with_the_sentence_of_the_rule_that_refuses() {
        others.orders(
                (_, _) -> {
                    throw new Rejected(Rejection.CHECKS_INCOMPLETE, List.of("Financial check"));
                });

        assertThat(send(form()))
                .hasStatus(409)
                .bodyText()
                .contains("Checks are still outstanding.")
                .contains("Financial check")
                .contains("value=\"Ann\"");
    }

    @Test
    void say_that_somebody_else_was_faster() {
        others.orders(
                (_, _) -> {
                    throw new Stale(7, 8);
                });

        assertThat(send(form())).hasStatus(412).bodyText().contains("Somebody changed this");
    }

    @Test
    void give_the_part_alone_to_whoever_asks_for_a_part() {
        var part = mvc.get().uri("/samples").session(session).header("HX-Request", "true");

        assertThat(part.exchange())
                .hasStatusOk()
                .bodyText()
                .contains("app-column--applied")
                .doesNotContain("<html");
    }

    @Test
    void tell_a_part_that_failed_where_the_page_says_so() {
        var part = mvc.get().uri("/samples/broken").session(session).header("HX-Request", "true");

        assertThat(part.exchange())
                .hasStatus(500)
                .hasHeader("HX-Retarget", "#problem")
                .bodyText()
                .contains("Something went wrong on our side")
                .doesNotContain("<html")
                .doesNotContain("secret");
    }

    @Test
    void say_what_failed_in_the_same_frame() {
        assertThat(get("/nowhere"))
                .hasStatus(404)
                .bodyText()
                .contains("There is nothing here", "Sign out");
        assertThat(get("/samples/broken"))
                .hasStatus(500)
                .bodyText()
                .contains("Name of this request: <span>urn:uuid:")
                .doesNotContain("secret");
    }

    private MockMvcRequestBuilder form() {
        return mvc.post()
                .uri("/samples")
                .formField("name", "Ann")
                .formField("takenOn", "2026-10-05")
                .formField("score", "3");
    }

    private MvcTestResult send(MockMvcRequestBuilder form) {
        return form.session(session).with(csrf()).exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).session(session).exchange();
    }

    private MvcTestResult get(String address, MvcTestResult after) {
        return mvc.get()
                .uri(address)
                .session(session)
                .flashAttrs(after.getMvcResult().getFlashMap())
                .exchange();
    }
}
