package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("../web/src/main/resources/templates");
    private static final Pattern TAG = Pattern.compile("<[a-z:]+(?:[^<>\"]|\"[^\"]*\")*>");
    private static final Pattern LOST = Pattern.compile("th:(if|unless|each|with)=");

    /** What replaces a tag takes its condition away with it. */
    @Test
    void put_no_condition_on_a_tag_that_is_replaced() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")))
                    .isNotEmpty()
                    .flatMap(file -> conditioned(file).toList())
                    .isEmpty();
        }
    }

    private static Stream<String> conditioned(Path file) {
        return TAG.matcher(read(file))
                .results()
                .map(MatchResult::group)
                .filter(tag -> tag.contains("th:replace=") && LOST.matcher(tag).find())
                .map(tag -> file.getFileName() + ": " + tag);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
