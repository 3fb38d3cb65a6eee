package org.muster.web.roles.reading.words;

import java.util.regex.Pattern;

/** Knows the kinds of people who work for the police: whose conditions of service apply. */
public final class Workforce {
    private static final String KIND =
            "(?:police|police officers?|police staff|officers?|staff|specials?|special constabulary|special constables?"
                    + "|pcsos?|police community support officers?|(?:police )?(?:support )?volunteers?|contractors?|agency(?: workers?)?|civilian)";
    private static final Pattern STATUS =
            Pattern.compile("(?i)" + KIND + "(?: ?(?:/|,|or|and|&) ?" + KIND + ")?\\.?");
    private static final Pattern BARE =
            Pattern.compile(
                    "(?i)(?:police officers?|police staff|special constabulary|police volunteers?)");

    private Workforce() {}

    /** Says whether the value of a status is a kind of workforce; other statuses are not ours. */
    public static boolean isStatus(String text) {
        return text.length() < 80 && STATUS.matcher(text).matches();
    }

    /** Says whether a line without a label can only be a kind of workforce. */
    public static boolean isBareStatus(String text) {
        return text.length() < 40 && BARE.matcher(text).matches();
    }
}
