package org.muster.command.eligibility;

import org.muster.api.eligibility.EligibilityEvent;
import org.muster.api.eligibility.EligibilityEvent.EligibilityAssessed;
import org.muster.api.eligibility.EligibilityOutcome;

/** What the last assessment of an application came to. */
sealed interface Eligibility {
    record NotAssessed() implements Eligibility {}

    record Assessed(EligibilityOutcome outcome) implements Eligibility {}

    static Eligibility evolve(Eligibility state, EligibilityEvent event) {
        return switch (event) {
            case EligibilityAssessed e -> new Assessed(e.outcome());
        };
    }
}
