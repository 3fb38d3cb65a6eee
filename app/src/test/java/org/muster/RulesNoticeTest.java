package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house notices the classes that were made to break it. */
class RulesNoticeTest {
    private static final JavaClasses BROKEN =
            new ClassFileImporter()
                    .importPackages(
                            "org.muster.api.broken",
                            "org.muster.command.broken",
                            "org.muster.command.elsewhere",
                            "org.muster.query.broken",
                            "org.muster.query.elsewhere",
                            "org.muster.web.broken",
                            "org.muster.web.elsewhere");

    static Stream<Field> rules() {
        return Stream.of(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_breaks_them(Field rule) throws IllegalAccessException {
        var found = ((ArchRule) rule.get(null)).evaluate(BROKEN);
        assertThat(found.hasViolation()).as(rule.getName()).isTrue();
    }
}
