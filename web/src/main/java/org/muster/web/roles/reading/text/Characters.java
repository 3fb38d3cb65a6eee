package org.muster.web.roles.reading.text;

/** Tells kinds of characters apart, by Unicode and not only by ASCII. */
public final class Characters {
    private Characters() {}

    /** Says whether the character shows as white space, no-break spaces included. */
    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Says whether the character shows as nothing at all: controls, joiners, byte order marks. */
    public static boolean isInvisible(char c) {
        if (isSpace(c)) return false;
        var type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    static boolean endsLine(char c) {
        return switch (c) {
            case '\n', '\r', '\f', '\u000B', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** Says whether the character can only be a bullet, wherever it stands between blanks. */
    static boolean isBullet(char c) {
        return "•▪●◦‣⁃∙■□◆◇➢➤►▶✓✔".indexOf(c) >= 0 || c >= '\uE000' && c <= '\uF8FF';
    }

    public static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‐' || c == '−';
    }
}
