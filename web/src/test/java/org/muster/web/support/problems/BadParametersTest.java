package org.muster.web.support.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.web.As;
import org.muster.web.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class BadParametersTest {
    private static final String ONE = "/api/v1/samples/0199b0c2-0000-7000-8000-000000000000";

    @Autowired MockMvcTester mvc;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/v1/samples/7 | /id | must be a UUID
                    /api/v1/samples/count | /most | is required
                    /api/v1/samples/count?most= | /most | must be a whole number
                    /api/v1/samples/count?most=x | /most | must be a whole number
                    /api/v1/samples/count?most=99999999999 | /most | must be a whole number
                    /api/v1/samples/count?most=1&from=2026-13-01 | /from | is not a possible date or time
                    /api/v1/samples/count?most=1&from=today | /from | must be a date, such as 2026-10-05
                    /api/v1/samples?limit=0 | /limit | must be a whole number from 1 to 200
                    /api/v1/samples?limit=201 | /limit | must be a whole number from 1 to 200
                    /api/v1/samples?limit=99999999999 | /limit | must be a whole number from 1 to 200
                    /api/v1/samples?limit=many | /limit | must be a whole number, 0 or more
                    /api/v1/samples?cursor=%25%25 | /cursor | is not a cursor that was given here
                    /api/v1/samples?waitFor=-1 | /waitFor | must be a whole number, 0 or more
                    /api/v1/samples?asAt=2026-10-05 | /asAt | is not answered here
                    /api/v1/samples/0199b0c2-0000-7000-8000-000000000000?asAt=yesterday | /asAt | must be a date or an instant
                    /api/v1/samples/0199b0c2-0000-7000-8000-000000000000?asAt=2026-02-30 | /asAt | must be a date or an instant
                    /api/v1/samples/0199b0c2-0000-7000-8000-000000000000?knownAt=2999-01-01 | /knownAt | must not be in the future
                    """)
    void are_refused_with_their_name_and_a_reason(String address, String pointer, String detail) {
        refused(
                mvc.get().uri(URI.create(address)).with(As.recruiter()).exchange(),
                pointer,
                detail);
    }

    @Test
    void of_the_past_are_refused_by_a_code_where_only_the_present_is_told() {
        assertThat(mvc.get().uri("/api/v1/samples?knownAt=2026-10-05").with(As.recruiter()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("TIME_TRAVEL_NOT_SUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/\"3\"", "\"\"", "\"x\"", "\"1\", \"2\"", "\"-1\""})
    void in_if_match_are_refused(String tag) {
        var reply = mvc.post().uri(ONE + "/return").with(As.recruiter()).header("If-Match", tag);
        refused(reply.exchange(), "/If-Match", "must be one strong tag of a version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ümlaut", "a\tb"})
    void in_the_repeat_key_are_refused(String key) {
        repeated(key);
        repeated("k".repeat(256));
    }

    private void repeated(String key) {
        var reply =
                mvc.post().uri(ONE + "/return").with(As.recruiter()).header("Idempotency-Key", key);
        refused(reply.exchange(), "/Idempotency-Key", "must be 1 to 255 printable characters");
    }

    private static void refused(MvcTestResult reply, String pointer, String detail) {
        assertThat(reply).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(reply).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
        assertThat(reply)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .asString()
                .startsWith(detail);
    }
}
