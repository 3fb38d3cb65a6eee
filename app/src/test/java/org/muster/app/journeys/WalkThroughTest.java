package org.muster.app.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.app.support.MusterTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Executes the walk-through of the README as it stands there, against the running service. */
@MusterTest
class WalkThroughTest {
    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("```sh walk-through\n(.*?)```", Pattern.DOTALL);

    @LocalServerPort int port;

    @Test
    void the_walk_through_of_the_readme_works_as_it_is_written() throws Exception {
        var shell =
                new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", walkThrough())
                        .directory(TOP.toFile())
                        .redirectErrorStream(true);
        shell.environment().put("BASE", "http://localhost:" + port + "/api/v1");
        var running = shell.start();
        var said = new String(running.getInputStream().readAllBytes(), UTF_8);

        assertThat(running.waitFor()).as(said).isZero();
        assertThat(said).contains("NOT_MET", "be a substantive Sergeant", "eventId");
    }

    private static String walkThrough() throws IOException {
        var block = BLOCK.matcher(Files.readString(TOP.resolve("README.md")));
        assertThat(block.find()).as("a walk-through in the README").isTrue();
        return block.group(1);
    }
}
