package org.muster.app.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.muster.app.MusterApplication;

/** A whole program in a process of its own, to be watched, stopped, or killed without warning. */
public final class ServiceProcess implements AutoCloseable {
    private static final String READY = "Muster is ready: http://localhost:";
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 900;

    private final Process process;
    private final Thread reader;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    private ServiceProcess(Process process) {
        this.process = process;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    /**
     * The service as it is on this test's class path, with an embedded PostgreSQL of its own;
     * arguments such as {@code --server.port=8123} replace what is set here.
     */
    public static ServiceProcess start(Path data, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add("-Dspring.profiles.active=demo");
        command.add("-Dserver.port=0");
        command.add("-Dmuster.demo.load=false");
        command.add("-Dmuster.data=" + data);
        command.add("-Dmuster.embedded.programs=" + Path.of("target").toAbsolutePath());
        command.add(MusterApplication.class.getName());
        command.addAll(List.of(arguments));
        return of(new ProcessBuilder(command));
    }

    /** Any other program, such as the launcher. */
    public static ServiceProcess of(ProcessBuilder program) {
        try {
            return new ServiceProcess(program.redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(this::read);
        } catch (IOException | UncheckedIOException e) {
            lines.add("(" + e + ")");
        } finally {
            port.completeExceptionally(new IllegalStateException("It ended: " + output()));
        }
    }

    private void read(String line) {
        lines.add(line);
        if (line.startsWith(READY)) port.complete(Integer.parseInt(line.substring(READY.length())));
    }

    /**
     * Waits until the service says that it is ready; fails with what it said if it ends instead.
     */
    public int awaitPort() {
        try {
            return port.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Not ready in time: " + output(), e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the end; what the process started may still run. */
    public int awaitExit() {
        try {
            if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                reader.join(LAST_WORDS); // longer only if something else still holds its output
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("Did not end in time: " + output());
    }

    /** All lines said so far, on the standard output and the standard error. */
    public String output() {
        return String.join("\n", lines);
    }

    public Optional<String> lineWith(String words) {
        return lines.stream().filter(line -> line.contains(words)).findFirst();
    }

    /** Asks it to stop, as a supervisor or a shutdown of the machine does. */
    public void terminate() {
        process.destroy();
    }

    /** Kills it without warning. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        terminate();
        awaitExit();
    }
}
