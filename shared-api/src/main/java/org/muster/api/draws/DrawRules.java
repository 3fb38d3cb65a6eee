package org.muster.api.draws;

import java.time.Period;
import org.muster.api.personal.NotPersonal;

/**
 * How many are drawn, and how often.
 *
 * @param percent of those on the roster, rounded up; from 1 to 100
 * @param every how long after one draw the next is due
 * @param note where this comes from, and what is unverified
 */
@NotPersonal(because = "published policy")
public record DrawRules(int percent, Period every, String note) {
    public DrawRules {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("percent must be from 1 to 100");
        }
    }

    /** How many of a roster are drawn. */
    public int of(int roster) {
        return Math.ceilDiv(roster * percent, 100);
    }
}
