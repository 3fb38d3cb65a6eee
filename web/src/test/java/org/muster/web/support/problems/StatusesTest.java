package org.muster.web.support.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.AxonTransientException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.muster.api.Receipt;
import org.muster.api.Text;
import org.muster.api.refusals.Behind;
import org.muster.api.refusals.Forbidden;
import org.muster.api.refusals.KeyReused;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.refusals.Stale;
import org.muster.api.refusals.Unknown;
import org.muster.web.As;
import org.muster.web.OtherSides;
import org.muster.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
@ExtendWith(OutputCaptureExtension.class)
class StatusesTest {
    private static final String RETURN =
            "/api/v1/samples/0199b0c2-0000-7000-8000-000000000000/return";

    @Autowired MockMvcTester mvc;
    @Autowired OtherSides others;

    @BeforeEach
    @AfterEach
    void carry_out_every_order() {
        others.orders(OtherSides::receipt);
    }

    @Test
    void a_refusal_names_its_rule_the_policy_and_what_is_missing() {
        var reply =
                afterFailure(
                        new Rejected(
                                        Rejection.CHECKS_INCOMPLETE,
                                        List.of("FINANCIAL", "CRIMINAL_RECORDS"))
                                .under("2026.2"));

        problem(reply, 409, "refused");
        assertThat(reply)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"detail": "Checks are still outstanding. Record their results, or have a decision-maker waive them.",
                         "rule": "CHECKS_INCOMPLETE",
                         "ruleVersion": "2026.2", "missing": ["FINANCIAL", "CRIMINAL_RECORDS"]}
                        """);
        assertThat(reply).bodyJson().doesNotHavePath("$.errors").doesNotHavePath("$.code");
    }

    @Test
    void each_failure_of_the_domain_has_its_status() {
        problem(afterFailure(new Forbidden()), 403, "not-allowed");
        problem(afterFailure(new Unknown()), 404, "not-found");
        problem(afterFailure(new Stale(3, 4)), 412, "stale");
        problem(afterFailure(new KeyReused()), 422, "key-reused");
    }

    @Test
    void what_passes_says_when_to_come_back() {
        var behind = afterFailure(new Behind(9, 7));
        problem(behind, 503, "unavailable");
        assertThat(behind).hasHeader("Retry-After", "1");

        problem(afterFailure(new Transient()), 503, "unavailable");
        var gone = new IllegalStateException(new SQLException("closed", "57P01"));
        problem(afterFailure(gone), 503, "unavailable");
    }

    @Test
    void a_value_that_our_own_types_refuse_is_the_callers_mistake() {
        others.orders((_, _) -> failing(Text.line("")));

        var reply = mvc.post().uri(RETURN).with(As.recruiter()).exchange();

        problem(reply, 400, "invalid-request");
        assertThat(reply)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("must not be empty");
    }

    @Test
    void a_bug_is_told_without_its_insides_and_logged_once(CapturedOutput log) {
        var reply = afterFailure(new IllegalStateException("a secret of ours"));

        problem(reply, 500, "unexpected");
        assertThat(reply).bodyText().doesNotContain("secret").doesNotContain("Exception");
        var id = String.valueOf(reply.getResponse().getHeader("X-Request-Id"));
        assertThat(reply).bodyText().contains("urn:uuid:" + id);
        assertThat(log.getOut()).containsOnlyOnce("Request " + id + " failed");
    }

    @Test
    void an_illegal_argument_deep_in_a_library_is_our_mistake() {
        others.orders((_, _) -> failing(List.of(1).get(Integer.parseInt("x"))));
        var parsedHere = mvc.post().uri(RETURN).with(As.recruiter()).exchange();
        assertThat(parsedHere).hasStatus(400).bodyText().doesNotContain("For input");

        others.orders((_, _) -> failing(MediaType.parseMediaType("/").getType()));
        problem(mvc.post().uri(RETURN).with(As.recruiter()).exchange(), 500, "unexpected");
    }

    @Test
    void the_frameworks_own_refusals_read_the_same() {
        problem(mvc.get().uri("/api/v1/nowhere").with(As.recruiter()).exchange(), 404, "not-found");
        var method = mvc.delete().uri("/api/v1/samples").with(As.recruiter()).exchange();
        problem(method, 405, "method-not-allowed");
        assertThat(method.getResponse().getHeader("Allow")).contains("GET", "POST");
        var accept = mvc.get().uri("/api/v1/samples").accept("image/png").with(As.recruiter());
        problem(accept.exchange(), 406, "not-acceptable");
        var type = mvc.post().uri("/api/v1/samples").contentType("text/csv").content("a");
        problem(type.with(As.recruiter()).exchange(), 415, "media-type-not-supported");
        var yaml = mvc.post().uri("/api/v1/samples").contentType("application/yaml");
        problem(
                yaml.content("a: b").with(As.recruiter()).exchange(),
                415,
                "media-type-not-supported");
    }

    @Test
    void a_command_without_fields_takes_an_empty_object_or_nothing() {
        var post = mvc.post().uri(RETURN).with(As.recruiter());
        assertThat(post.exchange())
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": "0199b0c2-0000-7000-8000-000000000000", "version": 3, "position": 42}
                        """);
        post.contentType(MediaType.APPLICATION_JSON);
        assertThat(post.content("{}").exchange()).hasStatusOk();
        assertThat(post.content("{\"colour\":1}").exchange()).hasStatus(400);
    }

    private MvcTestResult afterFailure(RuntimeException failure) {
        others.orders(
                (_, _) -> {
                    throw failure;
                });
        return mvc.post().uri(RETURN).with(As.recruiter()).exchange();
    }

    private static Receipt failing(Object value) {
        throw new AssertionError("got as far as " + value);
    }

    private static void problem(MvcTestResult reply, int status, String type) {
        assertThat(reply).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(reply)
                .bodyJson()
                .hasPath("$.title")
                .hasPath("$.detail")
                .hasPath("$.instance")
                .extractingPath("$.type")
                .isEqualTo("urn:muster:problem:" + type);
        assertThat(reply).bodyJson().extractingPath("$.status").isEqualTo(status);
    }

    private static final class Transient extends AxonTransientException {
        Transient() {
            super("lost a race");
        }
    }
}
