package org.muster.api.personal;

import java.util.Optional;
import java.util.function.Function;

/**
 * Personal data: present, or erased because the key of its person was destroyed. Whoever shows it
 * must say what is shown after erasure; whoever decides may not look at it.
 */
public sealed interface Personal<T> {
    record Present<T>(T value) implements Personal<T> {
        @Override
        public String toString() {
            return "[personal]";
        }
    }

    record Erased<T>() implements Personal<T> {
        @Override
        public String toString() {
            return "[erased]";
        }
    }

    static <T> Personal<T> of(T value) {
        return new Present<>(value);
    }

    static <T> Personal<T> erased() {
        return new Erased<>();
    }

    /** The value, where it is not erased. */
    default Optional<T> present() {
        return switch (this) {
            case Present<T>(T value) -> Optional.of(value);
            case Erased<T>() -> Optional.empty();
        };
    }

    /** Returns the value, or what is to be shown in its place once it is erased. */
    default T orElse(T afterErasure) {
        return switch (this) {
            case Present<T>(T value) -> value;
            case Erased<T>() -> afterErasure;
        };
    }

    /** Makes something else of the value, as long as it is there. */
    default <U> Personal<U> map(Function<? super T, ? extends U> change) {
        return switch (this) {
            case Present<T>(T value) -> of(change.apply(value));
            case Erased<T>() -> erased();
        };
    }
}
