package org.muster.api.vetting;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.muster.api.Text;
import org.muster.api.access.Account;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;

/**
 * A measure attached to a grant, with the account that answers for it and the day it is next looked
 * at.
 */
public record Condition(
        @Classified(VETTING) Personal<String> text, Account owner, LocalDate reviewOn) {

    /** The most that one grant carries. */
    static final int MOST = 50;

    /** The conditions just received, with their texts checked. */
    public static List<Condition> checked(List<Condition> conditions) {
        BadField.unless(conditions.size() <= MOST, "conditions", "must be at most " + MOST);
        return IntStream.range(0, conditions.size())
                .mapToObj(i -> conditions.get(i).checked("conditions/" + i + "/text"))
                .toList();
    }

    /** What was said of conditions by their places, each checked to be one line. */
    public static Map<Integer, String> restrictions(Map<Integer, String> said) {
        var checked = new TreeMap<Integer, String>();
        said.forEach(
                (place, words) ->
                        checked.put(
                                place,
                                BadField.checked(
                                        "conditions/" + (place - 1) + "/restriction",
                                        words,
                                        Text::line)));
        return Collections.unmodifiableMap(checked);
    }

    private Condition checked(String field) {
        return new Condition(
                text.map(words -> BadField.checked(field, words, Text::passage)), owner, reviewOn);
    }
}
