package org.muster.app.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who visits the pages in a browser without script: follows links, sends forms. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(Redirect.NORMAL)
                    .build();
    private final String root;
    private String token = "";

    private Visitor(int port) {
        root = "http://localhost:" + port;
    }

    public static Visitor as(String account, int port) {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        visitor.send("/sign-in", Map.of("username", account, "password", "muster-demo"));
        return visitor;
    }

    public Page get(String path) {
        return visit(request(path).GET());
    }

    /** Sends a form with what was typed into it. */
    public Page send(String path, Map<String, String> typed) {
        var body =
                typed.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                        .collect(Collectors.joining("&", "_csrf=" + token + "&", ""));
        return visit(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html");
    }

    private Page visit(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var found = TOKEN.matcher(response.body());
            if (found.find()) token = found.group(1);
            return new Page(response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back, after every redirection. */
    public record Page(HttpResponse<String> response) {
        /** Insists on a status, and shows the whole page where it is another. */
        public Page expect(int status) {
            assertThat(response.statusCode())
                    .as("%s answered %s", response.request(), response.body())
                    .isEqualTo(status);
            return this;
        }

        /** What a reader reads, with single spaces. */
        public String text() {
            return response.body()
                    .replaceAll("<[^>]*>", " ")
                    .replace("&#39;", "'")
                    .replaceAll("\\s+", " ");
        }

        public String html() {
            return response.body();
        }

        public String path() {
            return response.uri().getPath();
        }
    }
}
