package org.muster.web.roles.reading.words;

import java.util.regex.Pattern;

/** Knows the words that name a job, and so tells a title from any other short line. */
public final class Jobs {
    private static final Pattern JOB =
            Pattern.compile(
                    "(?i)\\b(?:officer|constable|sergeant|inspector|superintendent|detective|investigator|analyst|manager"
                            + "|supervisor|co-?ordinator|advis[eo]r|assistant|administrator|clerk|handler|operator|driver"
                            + "|instructor|trainer|examiner|controller|dispatcher|specialist|researcher|technician|head of"
                            + "|director|commander|lead|custodian|pcso|pc|dc|ps|ds|di|dci)\\b");
    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 120;

    private Jobs() {}

    /** Says whether the words name a job and can stand as a title. */
    public static boolean isTitle(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST
                && words.split(" ").length <= MOST_WORDS
                && JOB.matcher(words).find()
                && ".,;:!?".indexOf(words.charAt(words.length() - 1)) < 0
                && Character.isUpperCase(words.codePointAt(0));
    }
}
