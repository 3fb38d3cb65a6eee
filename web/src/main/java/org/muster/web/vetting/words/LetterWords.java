package org.muster.web.vetting.words;

import java.util.Map;
import org.muster.api.appeals.refusals.Disclosure;
import org.muster.web.support.acts.Choices;

/** What is said of a reasons letter on pages. */
public record LetterWords() {

    public String disclosure(Disclosure disclosure) {
        return switch (disclosure) {
            case FULL -> "In full";
            case REDACTED -> "With something left out";
            case WITHHELD -> "Reasons withheld";
        };
    }

    public Map<String, String> disclosures() {
        return Choices.of(Disclosure.values(), this::disclosure);
    }
}
