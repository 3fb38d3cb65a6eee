package org.muster.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.muster.api.Id;
import org.muster.api.vacancies.VacancyEvent.VacancyOpened;
import org.muster.api.vacancies.VacancyId;
import org.muster.app.applications.Selection;
import org.muster.app.support.MusterTest;
import org.muster.app.support.Scene;
import org.muster.web.support.live.LiveUpdates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@MusterTest
class LiveBridgeTest {
    @LocalServerPort int port;
    @Autowired CommandGateway commands;
    @Autowired LiveUpdates updates;
    @Autowired News news;

    @Test
    void tells_browsers_which_vacancy_an_application_moved_in_and_no_more() throws Exception {
        var scene = new Scene(commands);
        var selection = Selection.open(scene, port, 1);
        var id = selection.submitted(scene.sergeant("Jo Hall"));
        try (var http = HttpClient.newHttpClient();
                var lines = listen(http)) {
            var heard = firstThatTellsOf(id, lines);
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

    @Test
    void stops_at_once_while_it_waits_for_events() {
        var others = threadsThatWaitForEvents();
        var bridge = new LiveBridge(storeOf(new InMemoryEventStorageEngine()), updates, news);
        bridge.start();
        await().until(() -> !others.containsAll(threadsThatWaitForEvents()));
        assertThatItEnds(bridge);
    }

    @Test
    void goes_on_behind_an_event_that_it_failed_on() throws Exception {
        var others = threadsThatWaitForEvents();
        var store = storeOf(new InMemoryEventStorageEngine());
        var bridge = new LiveBridge(store, updates, news);
        var vacancy = new VacancyId(Id.fresh());
        try (var http = HttpClient.newHttpClient();
                var lines = listen(http)) {
            var heard = firstThatTellsOf(vacancy.toString(), lines);
            bridge.start();
            await().until(() -> !others.containsAll(threadsThatWaitForEvents()));

            store.publish(
                    new GenericDomainEventMessage<>("None", "none/1", 0, "none of ours"),
                    new GenericDomainEventMessage<>(
                            "Vacancy", vacancy.key(), 0, new VacancyOpened(vacancy)));

            assertThat(heard.get(10, TimeUnit.SECONDS)).contains("\"feature\":\"vacancies\"");
            http.shutdownNow();
        } finally {
            bridge.stop();
        }
    }

    private static EventStore storeOf(InMemoryEventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private static CompletableFuture<String> firstThatTellsOf(String id, Stream<String> lines) {
        return CompletableFuture.supplyAsync(
                () ->
                        lines.filter(line -> line.startsWith("data:"))
                                .filter(line -> line.contains(id))
                                .findFirst()
                                .orElseThrow());
    }

    /** Those of services that other tests left running wait as well. */
    private static Set<Thread> threadsThatWaitForEvents() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("live-bridge"))
                .filter(thread -> thread.getKey().getState() != Thread.State.RUNNABLE)
                .filter(
                        thread ->
                                Stream.of(thread.getValue())
                                        .anyMatch(f -> f.getMethodName().equals("nextAvailable")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void assertThatItEnds(LiveBridge bridge) {
        var begun = System.nanoTime();
        bridge.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(900));
        assertThat(bridge.isRunning()).isFalse();
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
