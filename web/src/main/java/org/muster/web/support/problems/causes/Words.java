package org.muster.web.support.problems.causes;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.ObjectError;

/** Puts into words what the framework says of a parameter or a form field. */
public final class Words {
    private Words() {}

    /** Says what is wrong with a field, so that it can follow the field's name. */
    public static String of(ObjectError error) {
        return error.contains(TypeMismatchException.class)
                ? of(error.unwrap(TypeMismatchException.class))
                : Optional.ofNullable(error.getDefaultMessage())
                        .orElse("is not what is expected here");
    }

    /** Says what one of our own types refuses; empty where the argument was not the caller's. */
    public static Optional<String> of(IllegalArgumentException refusal) {
        return BadValues.sentence(refusal);
    }

    static String of(TypeMismatchException mismatch) {
        return Stream.<Throwable>iterate(mismatch, e -> e != null, Throwable::getCause)
                .flatMap(cause -> BadValues.sentence(cause).stream())
                .findFirst()
                .orElseGet(() -> Expected.of(mismatch.getRequiredType()));
    }
}
