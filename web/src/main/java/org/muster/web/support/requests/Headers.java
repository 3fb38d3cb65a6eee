package org.muster.web.support.requests;

import java.util.Optional;
import org.muster.web.support.problems.BadInput;

/** Reads the headers and parameters that go with any request. */
public final class Headers {
    private Headers() {}

    /** Reads {@code If-Match}: one strong tag that holds a version; {@code *} asks for nothing. */
    public static Optional<Long> ifMatch(Optional<String> header) {
        return header.map(String::strip)
                .filter(tag -> !tag.equals("*"))
                .map(
                        tag -> {
                            if (tag.matches("\"\\d{1,18}\""))
                                return Long.valueOf(tag.substring(1, tag.length() - 1));
                            throw new BadInput(
                                    "If-Match",
                                    "must be one strong tag of a version, such as \"3\"");
                        });
    }

    /** Reads a number from 0 on. */
    public static Optional<Long> number(String name, Optional<String> value) {
        return value.map(
                digits -> {
                    if (digits.matches("\\d{1,18}")) return Long.valueOf(digits);
                    throw new BadInput(name, "must be a whole number, 0 or more");
                });
    }

    /** Reads {@code Idempotency-Key}: 1 to 255 printable characters of ASCII. */
    public static Optional<String> repeatKey(Optional<String> header) {
        return header.map(
                key -> {
                    if (key.matches("[\\x20-\\x7E]{1,255}")) return key;
                    throw new BadInput("Idempotency-Key", "must be 1 to 255 printable characters");
                });
    }
}
