package org.muster.app.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who calls the service over HTTP: one of the demo's accounts, or nobody known. */
public final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int port;
    private final Optional<String> account;

    private Caller(int port, Optional<String> account) {
        this.port = port;
        this.account = account;
    }

    public static Caller nobody(int port) {
        return new Caller(port, Optional.empty());
    }

    public static Caller as(String account, int port) {
        return new Caller(port, Optional.of(account));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Gets with one more header. */
    public Answer get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    public Answer post(String path, String json) {
        return post(path, json, "X-Test", "none");
    }

    /** Posts with one more header. */
    public Answer post(String path, String json, String header, String value) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header(header, value)
                        .POST(BodyPublishers.ofString(json)));
    }

    /** Posts plain text. */
    public Answer postText(String path, String text) {
        return send(
                request(path)
                        .header("Content-Type", "text/plain; charset=UTF-8")
                        .POST(BodyPublishers.ofString(text)));
    }

    /** Posts a body of another kind than JSON. */
    public Answer post(String path, String body, String type) {
        return post(path, body.getBytes(StandardCharsets.UTF_8), type);
    }

    public Answer post(String path, byte[] body, String type) {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Sends JSON, or what goes for it, by any method. */
    public Answer send(String method, String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json)));
    }

    /** Posts one file, as a form does. */
    public Answer upload(String path, String fileName, byte[] content) {
        var part =
                "--boundary\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + fileName
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=boundary")
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(part),
                                        BodyPublishers.ofByteArray(content),
                                        BodyPublishers.ofString("\r\n--boundary--\r\n"))));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        account.ifPresent(name -> request.header("Authorization", basic(name)));
        return request.header("Accept", "application/json");
    }

    private static String basic(String account) {
        var pair = (account + ":muster-demo").getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {
        /** Insists on a status, and shows the whole answer where it is another. */
        public Answer expect(int status) {
            assertThat(response.statusCode())
                    .as("%s answered %s", response.request(), response.body())
                    .isEqualTo(status);
            return this;
        }

        /** Insists on a refusal by a rule. */
        public Answer refusedBy(String rule) {
            expect(409);
            assertThat(text("/rule")).isEqualTo(rule);
            return this;
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The value at a JSON pointer. */
        public JsonNode at(String pointer) {
            return json().at(pointer);
        }

        public String text(String pointer) {
            return at(pointer).asString();
        }

        public String id() {
            return text("/id");
        }

        public long position() {
            return at("/position").asLong();
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }
}
