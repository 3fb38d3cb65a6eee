package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.muster.api.personal.Subject;
import org.muster.app.eventstore.form.EventFamilies;
import org.muster.app.eventstore.form.StoredForm;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is stored stays readable for ever: each event has a golden file that it is written as and
 * read from. A new event's file is written by running this test with {@code -Dgolden.write=true};
 * an old file is never changed.
 */
class EventContractTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path GOLDEN = Path.of("src/test/resources/events");

    @TestFactory
    Stream<DynamicTest> every_event_is_written_and_read_as_its_golden_file_says() {
        return events(
                (name, type) -> {
                    var file = GOLDEN.resolve(name + ".json");
                    var sample = Samples.of(type);
                    var written = StoredForm.pretty(sample);
                    if (Boolean.getBoolean("golden.write") && !Files.exists(file))
                        write(file, written);
                    assertThat(file).exists();
                    assertThat(written).isEqualTo(Files.readString(file));
                    assertThat(StoredForm.read(name, Files.readAllBytes(file))).isEqualTo(sample);
                });
    }

    /** Such an event gained a word that may be absent; any other change is a new revision. */
    @TestFactory
    Stream<DynamicTest> every_event_is_still_read_as_it_was_written_before_it_gained_a_word()
            throws IOException {
        try (var files = Files.list(GOLDEN.resolve("earlier"))) {
            return files.toList().stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> gained(file)));
        }
    }

    private static void gained(Path earlier) throws IOException {
        var name = earlier.getFileName().toString().replaceFirst("\\.\\d+\\.json$", "");
        var then = JSON.readTree(Files.readString(earlier));
        var now =
                JSON.readTree(
                        StoredForm.pretty(StoredForm.read(name, Files.readAllBytes(earlier))));
        assertThat(now.size()).isGreaterThan(then.size());
        now.properties()
                .forEach(
                        word -> {
                            var said = then.path(word.getKey());
                            if (said.isMissingNode()) assertThat(word.getValue().isNull()).isTrue();
                            else assertThat(word.getValue()).isEqualTo(said);
                        });
    }

    @TestFactory
    Stream<DynamicTest> every_event_that_was_ever_stored_is_still_known() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            var names =
                    files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString().replace(".json", ""))
                            .toList();
            return names.stream()
                    .map(
                            name ->
                                    DynamicTest.dynamicTest(
                                            name,
                                            () ->
                                                    assertThat(EventFamilies.byName())
                                                            .containsKey(name)));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_event_wraps_what_is_personal_and_names_whose_it_is() {
        return events(
                (name, type) -> {
                    var classification = new Classification();
                    classification.look(type, false);
                    assertThat(classification.unclassified())
                            .as("text that is neither wrapped nor declared")
                            .isEmpty();
                    var subjects =
                            Stream.of(type.getRecordComponents())
                                    .filter(
                                            component ->
                                                    component.isAnnotationPresent(Subject.class))
                                    .count();
                    if (classification.personal())
                        assertThat(subjects).as("components that name the person").isEqualTo(1);
                });
    }

    private interface Check {
        void check(String name, Class<?> type) throws Exception;
    }

    private static Stream<DynamicTest> events(Check check) {
        return EventFamilies.byName().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                        event ->
                                DynamicTest.dynamicTest(
                                        event.getKey(),
                                        () -> check.check(event.getKey(), event.getValue())));
    }

    private static void write(Path file, String json) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, json);
    }
}
