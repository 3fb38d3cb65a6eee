package org.muster.web.support.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Condition;

/**
 * A condition as a decision attaches it to a grant.
 *
 * @param restriction what of it bears on the posting, which those who post the officer are told
 */
public record Attached(
        String text, Account owner, LocalDate reviewOn, Optional<String> restriction) {
    public Condition condition() {
        return new Condition(Personal.of(text), owner, reviewOn);
    }

    /** What bears on the posting, by the places of the conditions from 1 on. */
    public static Map<Integer, String> restrictions(List<Attached> conditions) {
        var bearing = new TreeMap<Integer, String>();
        for (var at = 0; at < conditions.size(); at++) {
            var place = at + 1;
            conditions.get(at).restriction().ifPresent(words -> bearing.put(place, words));
        }
        return bearing;
    }
}
