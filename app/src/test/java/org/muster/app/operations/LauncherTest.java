package org.muster.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.app.support.ServiceProcess;

/** What the launcher says on a machine where something is missing. */
class LauncherTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Map<String, String> NO_JDK =
            Map.of("MUSTER_JDK_FOLDERS", "/nowhere", "JAVA_HOME", "");

    @TempDir Path folder;

    @Test
    void says_how_to_get_a_jdk_where_there_is_none() throws Exception {
        var path = Map.of("PATH", barePath().toString());
        assertThat(refusal(1, List.of(NO_JDK, path), "run"))
                .startsWith("muster: No JDK 25 or newer was found. Install one")
                .contains(", or your system's openjdk-25-jdk), or set JAVA_HOME");
    }

    @Test
    void passes_over_a_jdk_that_is_too_old() throws Exception {
        var old = Files.createDirectories(folder.resolve("jdks/old/bin"));
        program(old.resolve("javac"), "exit 0");
        Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"17.0.15\"\n");
        var environment =
                Map.of(
                        "PATH", barePath().toString(),
                        "JAVA_HOME", folder.resolve("jdks/old").toString(),
                        "MUSTER_JDK_FOLDERS", folder + "/jdks/*");
        assertThat(refusal(1, List.of(environment), "run"))
                .contains("No JDK 25 or newer was found");
    }

    @Test
    void says_how_to_get_maven_where_there_is_none() throws Exception {
        var path = Map.of("PATH", barePath().toString());
        assertThat(refusal(1, List.of(jdk(), path), "test"))
                .startsWith("muster: Maven was not found. Install Maven 3.8 or newer");
    }

    @Test
    void refuses_a_maven_that_is_too_old() throws Exception {
        var path = barePath();
        program(path.resolve("mvn"), "echo Apache Maven 3.6.3");
        assertThat(refusal(1, List.of(jdk(), Map.of("PATH", path.toString())), "test"))
                .startsWith("muster: Maven 3.8 or newer is needed; mvn on the path is 3.6.");
    }

    @Test
    void says_that_its_own_folder_cannot_be_written() throws Exception {
        var clone = Files.createDirectories(folder.resolve("clone/launcher"));
        try (var files = Files.list(ROOT.resolve("launcher"))) {
            for (var file : files.toList()) Files.copy(file, clone.resolve(file.getFileName()));
        }
        var launcher = clone.resolveSibling("muster");
        Files.copy(ROOT.resolve("muster"), launcher);
        Files.createFile(clone.resolveSibling(".muster"));
        assertThat(refusal(1, launcher, List.of(jdk()), "run"))
                .startsWith("muster: " + clone.getParent() + "/.muster cannot be written.");
    }

    @Test
    void refuses_what_it_does_not_know_and_names_it() throws Exception {
        assertThat(refusal(2, List.of(), "fly"))
                .isEqualTo("muster: There is no command \"fly\". See ./muster help.");
        assertThat(refusal(2, List.of(), "run", "--port", "many"))
                .isEqualTo("muster: --port needs a number. See ./muster help.");
        assertThat(refusal(2, List.of(), "run", "--port", "70000"))
                .isEqualTo("muster: --port needs a number up to 65535. See ./muster help.");
        assertThat(refusal(2, List.of(), "run", "--data"))
                .isEqualTo("muster: --data needs a folder. See ./muster help.");
    }

    private static Map<String, String> jdk() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }

    /** A path with what every machine has, and nothing else: neither Java nor Maven. */
    private Path barePath() throws IOException {
        var path = Files.createDirectory(folder.resolve("path"));
        for (var program : List.of("env", "bash", "cat", "dirname", "readlink", "sed", "mkdir")) {
            var usual = Files.exists(Path.of("/bin", program)) ? "/bin/" : "/usr/bin/";
            program(path.resolve(program), "exec " + usual + program + " \"$@\"");
        }
        return path;
    }

    private static void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String refusal(
            int exitCode, List<Map<String, String>> environment, String... arguments) {
        return refusal(exitCode, ROOT.resolve("muster"), environment, arguments);
    }

    private static String refusal(
            int exitCode,
            Path launcher,
            List<Map<String, String>> environment,
            String... arguments) {
        var command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        environment.forEach(builder.environment()::putAll);
        var process = ServiceProcess.of(builder);
        assertThat(process.awaitExit()).isEqualTo(exitCode);
        return process.output();
    }
}
