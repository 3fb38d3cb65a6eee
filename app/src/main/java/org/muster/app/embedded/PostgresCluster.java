package org.muster.app.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.muster.app.embedded.PostgresPrograms.Outcome;
import org.muster.app.operations.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The database files in a data folder, and what can be done with them: make, start, stop. */
final class PostgresCluster {
    private static final Logger log = LoggerFactory.getLogger(PostgresCluster.class);
    private static final int ATTEMPTS = 3;

    private final PostgresPrograms programs;
    private final Path files;
    private final Path logFile;

    PostgresCluster(PostgresPrograms programs, Path folder) {
        this.programs = programs;
        this.files = folder.resolve("postgres");
        this.logFile = folder.resolve("postgres.log");
    }

    boolean exists() {
        return Files.isDirectory(files);
    }

    /** Made beside its final place and moved there complete: half a cluster is never seen. */
    void create(Path passwordFile, String password) throws IOException {
        var unfinished = files.resolveSibling("postgres.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        initialise(unfinished, passwordFile);
        addServiceDatabase(unfinished, password);
        demand(programs.run("initdb", List.of("--pgdata=" + unfinished, "--sync-only")));
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path folder, Path passwordFile) throws IOException {
        demand(
                programs.run(
                        "initdb",
                        List.of(
                                "--pgdata=" + folder,
                                "--username=postgres",
                                "--pwfile=" + passwordFile,
                                "--auth=scram-sha-256",
                                "--encoding=UTF8",
                                "--locale=C",
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--no-sync"))); // once, when all is there
    }

    /** Whoever owns the tables is no superuser. */
    private void addServiceDatabase(Path folder, String password) throws IOException {
        var commands =
                """
                CREATE ROLE muster LOGIN PASSWORD '%s';

                CREATE DATABASE muster OWNER muster;

                """
                        .formatted(password);
        demand(
                programs.run(
                        "postgres",
                        List.of("--single", "-j", "-F", "-D", folder.toString(), "postgres"),
                        commands));
    }

    private void demand(Outcome outcome) {
        if (outcome.succeeded()) return;
        throw new CannotStart(
                "PostgreSQL could not create its files in " + files + ": " + outcome.lastLine(),
                "Choose another folder with --data, or name your own PostgreSQL with"
                        + " SPRING_DATASOURCE_URL.");
    }

    /** Starts on a free port, and on another if that one is taken meanwhile. */
    PostmasterFile start(PostgresSettings settings) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return start(settings, freePort());
            } catch (CannotStart e) {
                if (attempt == ATTEMPTS || !logText().contains("could not bind")) throw e;
            }
        }
    }

    PostmasterFile start(PostgresSettings settings, int port) throws IOException {
        if (Files.exists(logFile)) {
            var previous = logFile.resolveSibling("postgres.log.1");
            Files.move(logFile, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        var outcome =
                programs.run(
                        "pg_ctl",
                        List.of(
                                "--pgdata=" + files,
                                "--log=" + logFile,
                                "--options=" + settings.asOptions(port),
                                "--timeout=600",
                                "--wait",
                                "start"));
        if (outcome.succeeded()) return PostmasterFile.read(files).orElseThrow();
        throw new CannotStart(
                "PostgreSQL did not start: " + lastFatal() + ".", "Its log is " + logFile + ".");
    }

    private String lastFatal() throws IOException {
        return logText()
                .lines()
                .filter(line -> line.contains("FATAL") || line.contains("could not"))
                .reduce("it did not say why", (first, second) -> second);
    }

    private String logText() throws IOException {
        return Files.exists(logFile) ? Files.readString(logFile) : "";
    }

    /** Fast shutdown: sessions are ended, everything is written, nothing needs recovery. */
    void stop() throws IOException {
        // Those who have just hung up are let go first; then whoever still holds on is cut off.
        if (programs.run("pg_ctl", stopping("smart", 2)).succeeded()) return;
        var outcome = programs.run("pg_ctl", stopping("fast", 60));
        if (outcome.succeeded()) return;
        log.warn("PostgreSQL did not stop in order: {}", outcome.lastLine());
        programs.run("pg_ctl", stopping("immediate", 20));
    }

    private List<String> stopping(String mode, int seconds) {
        return List.of(
                "--pgdata=" + files, "--mode=" + mode, "--timeout=" + seconds, "--wait", "stop");
    }

    /** Stops a PostgreSQL whose Muster was killed; forgets one whose number a stranger now has. */
    void stopOrphan() throws IOException {
        var left = PostmasterFile.read(files);
        var process = left.flatMap(PostmasterFile::process);
        if (process.isEmpty()) return; // PostgreSQL itself clears up after its dead
        if (left.orElseThrow().describes(process.get())) {
            log.warn("Stopping the PostgreSQL (pid {}) of a Muster that was killed", process.get());
            stop();
        } else {
            Files.delete(PostmasterFile.in(files));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
