package org.muster.app.operations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.muster.app.support.ServiceProcess;

/** What whoever runs the service on one machine can do to it, in the order of a bad day. */
@Execution(ExecutionMode.CONCURRENT) // it waits for processes of its own
class OneMachineTest {
    @TempDir Path folder;

    final List<ServiceProcess> services = new ArrayList<>();

    @AfterEach
    void stop() {
        services.forEach(ServiceProcess::close);
    }

    @Test
    void survives_its_user() throws Exception {
        var data = folder.resolve("data");
        var first = start(data);
        var port = first.awaitPort();
        assertThat(readiness(port)).isEqualTo(200);

        refusesASecondInstance(data, first);
        refusesATakenPort(port);

        first.kill();
        var orphan = postmaster(data);
        assertThat(orphan.isAlive()).isTrue();

        var second = start(data);
        assertThat(readiness(second.awaitPort())).isEqualTo(200);
        orphan.onExit().get(10, SECONDS);

        var database = postmaster(data);
        second.terminate();
        assertThat(second.awaitExit()).isEqualTo(143);
        database.onExit().get(10, SECONDS);
        assertThat(Files.readString(data.resolve("postgres.log")))
                .contains("database system is shut down")
                .doesNotContain("terminating connection"); // the pool was closed before it
    }

    private void refusesASecondInstance(Path data, ServiceProcess first) {
        var second = start(data);
        assertThat(second.awaitExit()).isEqualTo(1);
        assertThat(second.output())
                .endsWith(
                        "muster: Another Muster is using %s (pid %d). Stop it or choose another folder with --data."
                                .formatted(data, first.pid()))
                .doesNotContain("WARN", "ERROR", "\tat ");
    }

    private void refusesATakenPort(int port) {
        var untouched = folder.resolve("untouched");
        var other = start(untouched, "--server.port=" + port);
        assertThat(other.awaitExit()).isEqualTo(1);
        assertThat(other.output())
                .startsWith("muster: Port " + port + " cannot be used")
                .endsWith("Stop what is using it, or choose another with --port.");
        assertThat(untouched).doesNotExist();
    }

    @Test
    void says_that_its_data_folder_cannot_be_written() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var lost = start(file.resolve("data"));
        assertThat(lost.awaitExit()).isEqualTo(1);
        assertThat(lost.output())
                .startsWith("muster: The data folder " + file + "/data cannot be written")
                .endsWith("give this user the right to write there.");
    }

    private ServiceProcess start(Path data, String... arguments) {
        var service = ServiceProcess.start(data, arguments);
        services.add(service);
        return service;
    }

    private static int readiness(int port) throws IOException, InterruptedException {
        var address = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static ProcessHandle postmaster(Path data) throws IOException {
        var file = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(file.getFirst())).orElseThrow();
    }
}
