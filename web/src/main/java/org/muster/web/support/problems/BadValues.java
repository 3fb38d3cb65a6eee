package org.muster.web.support.problems;

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
            case IllegalArgumentException e when byUs(e) -> Optional.of(e.getMessage());
            case DateTimeException e when byUs(e) -> Optional.of("is not a possible date or time");
            default -> Optional.empty();
        };
    }

    private static boolean byUs(RuntimeException e) {
        return e.getMessage() != null
                && Stream.of(e.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !name.startsWith("java."))
                        .findFirst()
                        .filter(name -> name.startsWith("org.muster."))
                        .isPresent();
    }
}
