package org.muster.web.roles.reading.labels;

/** Brings the words of a label into the one form in which the vocabulary lists them. */
final class Phrases {
    private Phrases() {}

    /**
     * Returns the phrase in small letters, without parentheses, without stops at its end, with
     * "and" for "&" and single blanks.
     */
    static String key(String phrase) {
        var key = new StringBuilder(phrase.length() + 8);
        var depth = 0;
        for (var i = 0; i < phrase.length(); i++) {
            var c = phrase.charAt(i);
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            else if (depth == 0) add(key, c);
        }
        var end = key.length();
        while (end > 0 && isTail(key.charAt(end - 1))) end--;
        return key.substring(0, end);
    }

    private static void add(StringBuilder key, char c) {
        switch (c) {
            case '&' -> {
                blank(key);
                key.append("and ");
            }
            case '’' -> key.append('\'');
            case '/' -> {
                if (!key.isEmpty() && key.charAt(key.length() - 1) == ' ')
                    key.setLength(key.length() - 1);
                key.append('/');
            }
            default -> {
                if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_') blank(key);
                else key.append(Character.toLowerCase(c));
            }
        }
    }

    private static void blank(StringBuilder key) {
        if (key.isEmpty()) return;
        var last = key.charAt(key.length() - 1);
        if (last != ' ' && last != '/') key.append(' ');
    }

    private static boolean isTail(char c) {
        return " :;.?*–—-".indexOf(c) >= 0;
    }
}
