package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents name is there: types by their names, files and folders by their paths. */
class DocumentsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```");
    private static final Pattern TYPE = Pattern.compile("`@?([A-Z][a-z]+(?:[A-Z][a-z]+)+)[`<]");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):]+)\\)");
    private static final Pattern DECLARED =
            Pattern.compile("(?:class|record|interface|enum) (\\w+)");
    private static final List<String> MODULES =
            List.of("shared-api", "command-side", "query-side", "web", "app");
    private static final Pattern PLACE =
            Pattern.compile("`((?:app|web|docs|launcher|benchmarks)/[\\w./-]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/tour.md", "docs/adr/README.md"})
    void name_what_is_there(String document) throws IOException {
        var text = CODE.matcher(Files.readString(ROOT.resolve(document))).replaceAll("");
        var folder = ROOT.resolve(document).getParent();
        assertThat(found(TYPE, text)).isSubsetOf(types());
        assertThat(found(LINK, text)).allMatch(path -> Files.exists(folder.resolve(path)));
        assertThat(found(PLACE, text)).allMatch(path -> Files.exists(ROOT.resolve(path)));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> types() throws IOException {
        var types = new TreeSet<>(Set.of("LocalDate", "IllegalArgumentException"));
        for (var module : MODULES) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    types.addAll(found(DECLARED, Files.readString(file)));
                }
            }
        }
        return types;
    }
}
