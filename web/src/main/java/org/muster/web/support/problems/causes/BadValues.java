package org.muster.web.support.problems.causes;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a value that our own types refuse, which is the caller's mistake, from an illegal argument
 * deep in a library, which is ours.
 */
final class BadValues {
    private BadValues() {}

    static Optional<String> sentence(Throwable refusal) {
        return switch (refusal) {
            case IllegalArgumentException e when isOurs(thrower(e)) -> Optional.of(e.getMessage());
            case IllegalArgumentException e when isOurs(caller(e)) ->
                    Optional.of("is not what is expected here");
            case DateTimeException e when isOurs(caller(e)) ->
                    Optional.of("is not a possible date or time");
            default -> Optional.empty();
        };
    }

    private static boolean isOurs(String className) {
        return className.startsWith("org.muster.");
    }

    private static String thrower(Throwable e) {
        return classes(e).findFirst().orElse("");
    }

    /** Whoever called into the JDK, where it is the JDK that refuses. */
    private static String caller(Throwable e) {
        return classes(e).filter(name -> !name.startsWith("java.")).findFirst().orElse("");
    }

    private static Stream<String> classes(Throwable e) {
        return Stream.of(e.getStackTrace()).map(StackTraceElement::getClassName);
    }
}
