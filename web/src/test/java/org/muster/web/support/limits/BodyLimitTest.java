package org.muster.web.support.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.muster.web.ServerTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class BodyLimitTest {
    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void turns_away_a_body_that_says_it_is_too_long() throws Exception {
        tooLarge(post("/api/v1/samples", BodyPublishers.ofByteArray(new byte[MEGABYTE + 1])));
    }

    @Test
    void turns_away_a_body_that_turns_out_too_long() throws Exception {
        tooLarge(post("/api/v1/samples", unmeasured(2 * MEGABYTE)));
    }

    @Test
    void turns_away_a_body_that_is_too_long_to_be_repeated() throws Exception {
        var request =
                request("/api/v1/samples", unmeasured(2 * MEGABYTE)).header("Idempotency-Key", "k");
        tooLarge(client.send(request.build(), BodyHandlers.ofString()));
    }

    @Test
    void reads_more_of_an_import_than_of_other_bodies() throws Exception {
        var large = post("/api/v1/samples/imports", unmeasured(2 * MEGABYTE));
        assertThat(large.statusCode()).isEqualTo(200);
        assertThat(large.body()).isEqualTo("" + 2 * MEGABYTE);

        tooLarge(post("/api/v1/samples/imports", unmeasured(6 * MEGABYTE)));
    }

    private static void tooLarge(HttpResponse<String> reply) {
        assertThat(reply.statusCode()).isEqualTo(413);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(reply.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(reply.body()).contains("\"urn:muster:problem:too-large\"");
    }

    private HttpResponse<String> post(String path, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(path, body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, BodyPublisher body) {
        var credentials = Base64.getEncoder().encodeToString("recruiter:muster-demo".getBytes());
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/json")
                .POST(body);
    }

    /** Sent in chunks, so that its length is known only at its end: one long list of spaces. */
    private static BodyPublisher unmeasured(int length) {
        var spaces = " ".repeat(length).getBytes();
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces));
    }
}
