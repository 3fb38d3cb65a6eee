package org.muster.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a running PostgreSQL writes about itself into its data folder, or a dead one left there. */
record PostmasterFile(long pid, Instant started, int port) {
    /** Process start times are coarse, and PostgreSQL writes the file a moment after its start. */
    private static final Duration COARSE = Duration.ofSeconds(10);

    static Path in(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    static Optional<PostmasterFile> read(Path cluster) throws IOException {
        if (!Files.exists(in(cluster))) return Optional.empty();
        var lines = Files.readAllLines(in(cluster));
        if (lines.size() < 4) return Optional.empty(); // still being written by one that died
        return Optional.of(
                new PostmasterFile(
                        Long.parseLong(lines.get(0).strip()),
                        Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                        Integer.parseInt(lines.get(3).strip())));
    }

    /** The live process of that number, be it this PostgreSQL or a stranger that got its number. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    /** Whether that process is the PostgreSQL which wrote this file. */
    boolean describes(ProcessHandle process) {
        var info = process.info();
        var isPostgres = info.command().map(name -> name.endsWith("/postgres")).orElse(false);
        var sameStart = info.startInstant().map(this::closeToStart).orElse(true);
        return isPostgres && sameStart;
    }

    private boolean closeToStart(Instant processStarted) {
        return Duration.between(processStarted, started).abs().compareTo(COARSE) < 0;
    }
}
