package org.muster.web.roles.reading.labels;

import java.util.regex.Pattern;
import org.muster.web.roles.reading.words.Forces;

/**
 * Tells whether text begins as the text under a heading does, so that what stands before may be
 * one.
 */
final class Openers {
    private static final Pattern OPENER =
            Pattern.compile(
                    "(?:To|The|This|These|As|You|Your|We|Our|In|It|All|An?|Applicants?|Candidates?"
                            + "|Post ?holders?|Working|Reporting|Responsible|Must|Lead|Manage|Provide"
                            + "|Ensure|Investigate|Supervise|Undertake)\\b.*",
                    Pattern.DOTALL);

    private Openers() {}

    static boolean begins(String text) {
        return OPENER.matcher(text).matches() || Forces.beginsWithForce(text);
    }
}
