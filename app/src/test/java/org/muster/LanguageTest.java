package org.muster;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.web.support.Gives;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Every word of the language is understood by someone and permitted to someone; nothing is listed
 * by hand.
 */
class LanguageTest {
    private static final List<JavaClass> CLASSES =
            new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages("org.muster")
                            .stream()
                            .toList();

    @Test
    void every_command_says_who_may_give_it() {
        assertThat(concrete(Command.class))
                .isNotEmpty()
                .allMatch(type -> type.isAnnotationPresent(Needs.class));
    }

    @Test
    void every_query_says_who_may_ask_it() {
        assertThat(concrete(Query.class))
                .isNotEmpty()
                .allMatch(type -> type.isAnnotationPresent(Needs.class));
    }

    @Test
    void every_command_has_exactly_one_handler() {
        assertThat(handled(CommandHandler.class).stream().flatMap(LanguageTest::taken))
                .containsExactlyInAnyOrderElementsOf(concrete(Command.class));
    }

    @Test
    void every_query_has_exactly_one_handler() {
        assertThat(handled(QueryHandler.class))
                .containsExactlyInAnyOrderElementsOf(concrete(Query.class));
    }

    @Test
    void every_endpoint_that_is_posted_to_says_which_order_it_gives() {
        var posted =
                CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(RestController.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(PostMapping.class));
        assertThat(posted).isNotEmpty().allMatch(method -> method.isAnnotatedWith(Gives.class));
    }

    /** A handler of a family takes every order of it but those that alone may begin a stream. */
    private static Stream<Class<?>> taken(Class<?> handled) {
        return orders(handled)
                .filter(order -> order == handled || mayBegin(handled) || !mayBegin(order));
    }

    private static Stream<Class<?>> orders(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(LanguageTest::orders)
                : Stream.of(family);
    }

    private static boolean mayBegin(Class<?> order) {
        return Begins.class.isAssignableFrom(order);
    }

    private static Set<Class<?>> concrete(Class<?> kind) {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(kind))
                .filter(
                        type ->
                                !type.isInterface()
                                        && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .<Class<?>>map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    private static List<Class<?>> handled(Class<? extends Annotation> handler) {
        return CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(handler))
                .<Class<?>>map(LanguageTest::message)
                .toList();
    }

    private static Class<?> message(JavaMethod method) {
        return method.getRawParameterTypes().getFirst().reflect();
    }
}
