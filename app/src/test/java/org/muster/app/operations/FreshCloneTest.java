package org.muster.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.muster.app.support.ServiceProcess;

/** The first of the two commands, on sources that were only just unpacked, without git. */
@Execution(ExecutionMode.CONCURRENT) // it waits for processes of its own
class FreshCloneTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir Path clone;

    @Test
    void builds_once_and_starts_twice() throws Exception {
        unpackSources();
        try (var first = run()) {
            first.awaitPort();
            first.terminate();
            assertThat(first.awaitExit()).isEqualTo(143);
            assertThat(first.lineWith("Building: done in")).isPresent();
            assertThat(first.lineWith("Sign in with the password muster-demo")).isPresent();
        }
        try (var second = run()) {
            second.awaitPort();
            assertThat(second.lineWith("Building")).isEmpty();
            assertThat(second.lineWith("Creating the database")).isEmpty();
        }
        assertThat(clone.resolve("data/postgres.log")).content().contains("is shut down");
        assertThat(clone.resolve("app/target")).doesNotExist();
    }

    private void unpackSources() throws IOException {
        var unpacking =
                ServiceProcess.of(
                        new ProcessBuilder(
                                "bash",
                                "-c",
                                "tar -C \"$0\" -cf - muster launcher pom.xml $(cd \"$0\" && echo */pom.xml"
                                        + " */src/main) | tar -C \"$1\" -xf -",
                                ROOT.toString(),
                                clone.toString()));
        assertThat(unpacking.awaitExit()).isZero();
    }

    /** Without the rehearsal, which only makes starts faster. */
    private ServiceProcess run() {
        var builder =
                new ProcessBuilder(
                        clone.resolve("muster").toString(), "run", "--port", "0", "--no-demo");
        builder.environment().put("MUSTER_REHEARSAL", "no");
        return ServiceProcess.of(builder);
    }
}
