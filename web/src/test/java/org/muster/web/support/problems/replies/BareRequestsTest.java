package org.muster.web.support.problems.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.web.ServerTest;
import org.muster.web.Wire;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the server itself makes of requests. */
@ServerTest
class BareRequestsTest {
    private static final String END = "Host: localhost\r\nConnection: close\r\n\r\n";

    @LocalServerPort int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GET /api/v1/samples?x=<> HTTP/1.1 | 400
                    GET /api/v1/samples/%00 HTTP/1.1 | 400
                    GET /api/v1/samples/%zz HTTP/1.1 | 400
                    GET /api/v1//samples HTTP/1.1 | 400
                    GET /api/v1/samples;x=1 HTTP/1.1 | 400
                    GET /api/v1/../../etc HTTP/1.1 | 40
                    GET nonsense HTTP/1.1 | 400
                    GARBAGE | 400
                    GET /api/v1/samples HTTP/9.9 | 505
                    TRACE /api/v1/samples HTTP/1.1 | 405
                    FOO /api/v1/samples HTTP/1.1 | 400
                    GET /api/v1/samples?x=%00 HTTP/1.1 | 40
                    """)
    void that_are_broken_are_turned_away_without_a_word_about_ourselves(String line, String status)
            throws IOException {
        var reply = new Wire(port).send(line + "\r\n" + END);

        assertThat(reply).startsWith("HTTP/1.1 " + status);
        assertThat(reply).contains("application/problem+json").contains("\"status\":" + status);
        assertNothingOfOurselves(reply);
    }

    @Test
    void with_headers_that_are_too_long_are_turned_away() throws IOException {
        var reply =
                new Wire(port)
                        .send(
                                "GET /api/v1/samples HTTP/1.1\r\nX-Long: "
                                        + "a".repeat(20_000)
                                        + "\r\n"
                                        + END);

        assertThat(reply).startsWith("HTTP/1.1 400");
        assertNothingOfOurselves(reply);
    }

    @Test
    void of_a_page_are_answered_with_a_page() throws IOException {
        var reply = new Wire(port).send("GET /sign-in/%2e%2e;a HTTP/1.1\r\n" + END);

        assertThat(reply).startsWith("HTTP/1.1 400").contains("The request is not valid – Muster");
        assertNothingOfOurselves(reply);
    }

    @Test
    void for_the_head_alone_get_no_body_and_for_options_the_methods() throws IOException {
        var head = new Wire(port).send("HEAD /api/v1/samples HTTP/1.1\r\n" + Wire.RECRUITER + END);
        assertThat(head).startsWith("HTTP/1.1 200").endsWith("\r\n\r\n");

        var options =
                new Wire(port).send("OPTIONS /api/v1/samples HTTP/1.1\r\n" + Wire.RECRUITER + END);
        assertThat(options).startsWith("HTTP/1.1 200").contains("Allow: ");
    }

    private static void assertNothingOfOurselves(String reply) {
        assertThat(reply)
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Exception")
                .doesNotContain("org.")
                .doesNotContain("Whitelabel");
    }
}
