package org.muster.web.support.decisions;

import java.util.Optional;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Rationale;

/**
 * The rationale of a decision, as a body gives it. A step that is left out is empty: whether it may
 * be is for the rules to say.
 */
public record Reasons(
        Optional<String> information,
        Optional<String> threatAndRisk,
        Optional<String> powersAndPolicy,
        Optional<String> options,
        Optional<String> action) {
    public Rationale rationale() {
        return new Rationale(
                step(information),
                step(threatAndRisk),
                step(powersAndPolicy),
                step(options),
                step(action));
    }

    private static Personal<String> step(Optional<String> text) {
        return Personal.of(text.orElse(""));
    }
}
