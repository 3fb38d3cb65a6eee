package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.api.vetting.cases.AfterDecisionCommand;
import org.muster.api.vetting.cases.AfterDecisionEvent;

/** What the recipes promise of the number of files is so. */
class RecipesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void only_these_list_all_that_follows_a_decision() throws IOException {
        assertThat(listing(AfterDecisionEvent.class))
                .containsExactlyInAnyOrder("AfterDecisionEvent", "VettingCase", "CaseStory");
        assertThat(listing(AfterDecisionCommand.class))
                .containsExactlyInAnyOrder("AfterDecisionCommand", "AfterDecisionDecider");
    }

    /** The files that name every member of a family, and so must change with each new one. */
    private static Set<String> listing(Class<?> family) throws IOException {
        var members =
                Stream.of(family.getPermittedSubclasses())
                        .map(member -> Pattern.compile("\\b" + member.getSimpleName() + "\\b"))
                        .toList();
        var listing = new TreeSet<String>();
        for (var module : List.of("shared-api", "command-side", "query-side", "web", "app")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    var text = Files.readString(file);
                    if (members.stream().allMatch(member -> member.matcher(text).find())) {
                        listing.add(file.getFileName().toString().replace(".java", ""));
                    }
                }
            }
        }
        return listing;
    }
}
