package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No file and no package grows into a drawer: these are ceilings, not aims. */
class BudgetsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> MODULES =
            List.of("shared-api", "command-side", "query-side", "web", "app");
    private static final int FILES_IN_A_PACKAGE = 15;

    @ParameterizedTest(name = "{0} has at most {1} lines")
    @CsvSource({".java, 250", "Decider.java, 200", "Aggregate.java, 80", ".html, 120"})
    void of_lines_are_kept(String ending, int most) throws IOException {
        var files = files(ending);
        assertThat(files).isNotEmpty();
        for (var file : files) {
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(most);
        }
    }

    @Test
    void of_files_in_a_package_are_kept() throws IOException {
        Map<Path, Long> packages =
                files(".java").stream()
                        .filter(file -> !file.endsWith("package-info.java"))
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(packages).isNotEmpty().allSatisfy(BudgetsTest::fits);
    }

    private static void fits(Path folder, long files) {
        assertThat(files).as(folder.toString()).isLessThanOrEqualTo(FILES_IN_A_PACKAGE);
    }

    private static List<Path> files(String ending) throws IOException {
        try (var modules = MODULES.stream().flatMap(BudgetsTest::sources)) {
            return modules.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Stream<Path> sources(String module) {
        try {
            return Files.walk(ROOT.resolve(module).resolve("src/main"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
