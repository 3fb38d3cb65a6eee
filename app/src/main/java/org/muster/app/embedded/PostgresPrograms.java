package org.muster.app.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.app.operations.CannotStart;

/**
 * PostgreSQL's own programs, run so that they agree to work: they refuse root, who therefore runs
 * them in a user namespace, where root is nobody.
 */
final class PostgresPrograms {
    private static final List<String> AS_NOBODY = List.of("unshare", "-U");

    private final Path home;
    private final List<String> prefix;

    private PostgresPrograms(Path home, List<String> prefix) {
        this.home = home;
        this.prefix = prefix;
    }

    static PostgresPrograms in(Path home) {
        return new PostgresPrograms(home, prefixFor(new UnixSystem().getUid()));
    }

    static List<String> prefixFor(long user) {
        if (user != 0) return List.of();
        requireUserNamespaces(AS_NOBODY);
        return AS_NOBODY;
    }

    static void requireUserNamespaces(List<String> asNobody) {
        var probe = new ArrayList<>(asNobody);
        probe.add("true");
        try {
            var outcome = run(probe, "");
            if (outcome.succeeded()) return;
            throw namespacesForbidden(outcome.text());
        } catch (IOException e) {
            throw namespacesForbidden(String.valueOf(e.getMessage()));
        }
    }

    private static CannotStart namespacesForbidden(String reason) {
        return new CannotStart(
                "PostgreSQL never runs as root, and this machine does not let root step down in a"
                        + " user namespace ("
                        + reason
                        + ").",
                "Run as an ordinary user, or name your own PostgreSQL with SPRING_DATASOURCE_URL.");
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        return run(program, arguments, "");
    }

    Outcome run(String program, List<String> arguments, String input) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return run(command, input);
    }

    private static Outcome run(List<String> command, String input) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        try (var in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.onExit().join().exitValue(), text.strip());
    }

    /** How a program ended, and all it said. */
    record Outcome(int exitCode, String text) {
        boolean succeeded() {
            return exitCode == 0
                    && !text.contains("ERROR:"); // the single-user mode ends with 0 anyway
        }

        String lastLine() {
            return text.lines().reduce("no word", (first, second) -> second);
        }
    }
}
