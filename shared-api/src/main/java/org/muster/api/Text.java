package org.muster.api;

import java.util.Optional;

/**
 * Checks text that people type: lengths in characters, no control characters but line breaks and
 * tabs.
 */
public final class Text {
    /** The longest line: a name, a title, a location. */
    public static final int LINE = 200;

    /** The longest passage: a reason, a statement, a finding. */
    public static final int PASSAGE = 10_000;

    private Text() {}

    /**
     * Returns the text without outer white space; it must then be 1 to {@value #LINE} characters.
     */
    public static String line(String text) {
        var stripped = checked(text, LINE);
        if (stripped.isEmpty()) throw new IllegalArgumentException("must not be empty");
        if (stripped.indexOf('\n') >= 0)
            throw new IllegalArgumentException("must be a single line");
        return stripped;
    }

    /**
     * Returns the text without outer white space; it must then be 1 to {@value #PASSAGE}
     * characters.
     */
    public static String passage(String text) {
        var stripped = checked(text, PASSAGE);
        if (stripped.isEmpty()) throw new IllegalArgumentException("must not be empty");
        return stripped;
    }

    /** As {@link #passage}, where there is one; nothing but white space counts as none. */
    public static Optional<String> optionalPassage(Optional<String> text) {
        return text.map(t -> checked(t, PASSAGE)).filter(t -> !t.isEmpty());
    }

    private static String checked(String text, int most) {
        var stripped = text.strip();
        if (stripped.length() > most) {
            throw new IllegalArgumentException("must be at most " + most + " characters");
        }
        if (stripped.chars().anyMatch(Text::unprintable)) {
            throw new IllegalArgumentException("must not contain control characters");
        }
        if (stripped.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw new IllegalArgumentException("must not contain halves of characters");
        }
        return stripped;
    }

    private static boolean unprintable(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }
}
