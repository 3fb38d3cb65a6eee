package org.muster;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.muster.api.Command;
import org.muster.api.Query;
import org.muster.api.access.Access;
import org.muster.api.access.Role;

/**
 * Who may give which order and ask which question, in one table that a person reads and approves: a
 * change of any cell shows in the table's own difference. The table is written anew by running this
 * test with {@code -Dgolden.write=true}.
 */
class PermissionsTest {
    private static final Path TABLE = Path.of("src/test/resources/permissions.txt");
    private static final int LONGEST_NAME = 58;

    @Test
    void are_those_of_the_table_that_was_approved() throws IOException {
        var table = table();
        if (Boolean.getBoolean("golden.write")) Files.writeString(TABLE, table);
        assertThat(table).isEqualTo(Files.readString(TABLE));
    }

    private static String table() {
        var roles = Role.OF_PEOPLE.stream().map(Role::name).collect(joining(" "));
        return Stream.concat(
                        Stream.of("Columns: " + roles, ""),
                        Stream.concat(rows(Command.class), rows(Query.class)))
                .collect(joining("\n", "", "\n"));
    }

    private static Stream<String> rows(Class<?> kind) {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.muster.api")
                        .stream()
                        .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(PermissionsTest::row)
                        .sorted();
    }

    /** A message, and for each role whether it may: {@code x} or a dot. */
    private static String row(Class<?> message) {
        var name = message.getName().replaceFirst("^org\\.muster\\.api\\.", "");
        var may = Access.rolesFor(message);
        var cells =
                Role.OF_PEOPLE.stream()
                        .map(role -> may.contains(role) ? "x" : ".")
                        .collect(joining(" "));
        return "%s%s %s"
                .formatted(name, " ".repeat(Math.max(1, LONGEST_NAME - name.length())), cells);
    }
}
