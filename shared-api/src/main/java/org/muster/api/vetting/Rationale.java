package org.muster.api.vetting;

import static org.muster.api.personal.Classified.Category.VETTING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.Text;
import org.muster.api.personal.Classified;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.BadField;

/** The reasons of a decision in the five steps of the National Decision Model. */
public record Rationale(
        @Classified(VETTING) Personal<String> information,
        @Classified(VETTING) Personal<String> threatAndRisk,
        @Classified(VETTING) Personal<String> powersAndPolicy,
        @Classified(VETTING) Personal<String> options,
        @Classified(VETTING) Personal<String> action) {

    /** The names of the steps, in their order. */
    public static final List<String> STEPS =
            List.of("information", "threatAndRisk", "powersAndPolicy", "options", "action");

    /** Names the steps that a rationale just received leaves empty. */
    public List<String> missing() {
        var steps = steps();
        return STEPS.stream()
                .filter(step -> steps.get(step).map(String::isBlank).orElse(false))
                .toList();
    }

    /** The rationale just received, with its text checked; a step may still be empty. */
    public Rationale checked() {
        return new Rationale(
                checked("information", information),
                checked("threatAndRisk", threatAndRisk),
                checked("powersAndPolicy", powersAndPolicy),
                checked("options", options),
                checked("action", action));
    }

    private static Personal<String> checked(String step, Personal<String> words) {
        return words.map(
                text ->
                        BadField.checked(
                                        "rationale/" + step,
                                        Optional.of(text),
                                        Text::optionalPassage)
                                .orElse(""));
    }

    private Map<String, Personal<String>> steps() {
        return Map.of(
                "information", information,
                "threatAndRisk", threatAndRisk,
                "powersAndPolicy", powersAndPolicy,
                "options", options,
                "action", action);
    }
}
