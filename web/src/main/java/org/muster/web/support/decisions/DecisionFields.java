package org.muster.web.support.decisions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.web.support.pages.Fields;

/** Reads a rationale and conditions from the fields of a form. */
public final class DecisionFields {
    /** The conditions that a form has room for, by number. */
    public static final List<Integer> CONDITIONS = List.of(1, 2, 3);

    private DecisionFields() {}

    public static Rationale rationale(Fields f) {
        return new Rationale(
                step(f, "information"),
                step(f, "threatAndRisk"),
                step(f, "powersAndPolicy"),
                step(f, "options"),
                step(f, "action"));
    }

    public static List<Condition> conditions(Fields f) {
        return CONDITIONS.stream().flatMap(number -> condition(f, number).stream()).toList();
    }

    /** What bears on the posting, by the places of the conditions that were filled in. */
    public static Map<Integer, String> restrictions(Fields f) {
        var bearing = new TreeMap<Integer, String>();
        var place = 0;
        for (var number = 1; number <= CONDITIONS.size(); number++) {
            if (f.all("condition" + number).isEmpty()) continue;
            place++;
            var words = f.optionalLine("restriction" + number);
            if (words.isPresent()) bearing.put(place, words.get());
        }
        return bearing;
    }

    private static Personal<String> step(Fields f, String name) {
        return Personal.of(f.optionalPassage(name).orElse(""));
    }

    private static Optional<Condition> condition(Fields f, int number) {
        return f.optionalPassage("condition" + number)
                .map(
                        text ->
                                new Condition(
                                        Personal.of(text),
                                        f.value("owner" + number, Account.class),
                                        f.day("reviewOn" + number)));
    }
}
