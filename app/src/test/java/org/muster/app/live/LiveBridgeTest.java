package org.muster.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.muster.app.applications.Selection;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class LiveBridgeTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;

    @Test
    void tells_browsers_which_vacancy_an_application_moved_in_and_no_more() throws Exception {
        var scene = new Scene(commands);
        var selection = Selection.open(scene, port, 1);
        var id = selection.submitted(scene.sergeant("Jo Hall"));
        try (var http = HttpClient.newHttpClient();
                var lines = listen(http)) {
            var heard =
                    CompletableFuture.supplyAsync(
                            () ->
                                    lines.filter(line -> line.startsWith("data:"))
                                            .filter(line -> line.contains(id))
                                            .findFirst()
                                            .orElseThrow());
            selection
                    .as("recruiter")
                    .post(Selection.path(id) + "/hold", "{\"reason\":\"An inquiry\"}")
                    .expect(200);

            assertThat(heard.get(10, TimeUnit.SECONDS))
                    .isEqualTo(
                            "data:{\"feature\":\"applications\",\"id\":\"%s\",\"vacancy\":\"%s\"}"
                                    .formatted(id, selection.vacancy()));
            http.shutdownNow();
        }
    }

    private Stream<String> listen(HttpClient http) throws Exception {
        var pair = "recruiter:muster-demo".getBytes(StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/stream"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair))
                        .build();
        return http.send(request, BodyHandlers.ofLines()).body();
    }
}
