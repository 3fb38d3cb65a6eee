package org.muster.web.roles.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the bullet, number or letter that begins a stretch of text. */
final class Marks {
    private static final int LONGEST = 16;
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:(\\d{1,3})[.)]|\\((\\d{1,3})\\)|(\\d{1,2})(?:\\.\\d{1,2}){1,3}[.)]?)[\\s\\h]+");
    private static final Pattern GLUED_NUMBER = Pattern.compile("(\\d{1,2})[.)](?=\\p{Lu})");
    private static final Pattern LETTER =
            Pattern.compile("(?:\\(?[a-z][.)]|[A-Z][.)]|\\([A-Z]\\)|\\(?[ivx]{1,5}[.)])[\\s\\h]+");
    private static final Pattern SHARP = Pattern.compile("(#{1,6})[\\s\\h]+");
    private static final Pattern TYPED =
            Pattern.compile("(?:[-–—*+>·§¨]|o(?=[\\s\\h]+\\S))[\\s\\h]+");

    private Marks() {}

    /** A mark and where the text after it begins. */
    record Found(Mark mark, int textStart) {}

    static Found at(String text, int start, int end) {
        if (start < end && Characters.isBullet(text.charAt(start))) {
            return new Found(new Mark(Mark.Kind.BULLET, 0), start + 1);
        }
        var head = text.substring(start, Math.min(end, start + LONGEST));
        var matcher = NUMBER.matcher(head);
        if (matcher.lookingAt()) return numbered(matcher, start);
        if (matcher.usePattern(GLUED_NUMBER).lookingAt()) return numbered(matcher, start);
        if (matcher.usePattern(SHARP).lookingAt()) {
            return new Found(new Mark(Mark.Kind.SHARP, matcher.end(1)), start + matcher.end());
        }
        if (matcher.usePattern(LETTER).lookingAt()) {
            return new Found(new Mark(Mark.Kind.LETTER, 0), start + matcher.end());
        }
        if (matcher.usePattern(TYPED).lookingAt()) {
            return new Found(new Mark(Mark.Kind.BULLET, 0), start + matcher.end());
        }
        return new Found(Mark.NONE, start);
    }

    private static Found numbered(Matcher matcher, int start) {
        for (var group = 1; group <= matcher.groupCount(); group++) {
            if (matcher.group(group) != null) {
                var number = Integer.parseInt(matcher.group(group));
                return new Found(new Mark(Mark.Kind.NUMBER, number), start + matcher.end());
            }
        }
        return new Found(new Mark(Mark.Kind.NUMBER, 0), start + matcher.end());
    }
}
