package org.muster.api.appeals.refusals;

import static org.muster.api.refusals.BadField.checked;
import static org.muster.api.refusals.Rejection.HARM_REASON_MISSING;
import static org.muster.api.refusals.Rejection.HARM_REASON_NOT_ALLOWED;
import static org.muster.api.refusals.Rejection.HARM_REASON_UNKNOWN;

import java.util.Optional;
import org.muster.api.Text;
import org.muster.api.appeals.AppealRules;
import org.muster.api.refusals.Rejected;

/**
 * What the harm test makes of something that a person is to be told.
 *
 * @param because the reason of the harm test; only where something is withheld
 * @param withheld what is left out, which the person is never shown
 */
public record Withholding(
        Disclosure disclosure, Optional<HarmReason> because, Optional<String> withheld) {
    public Withholding {
        withheld = checked("withheld", withheld, Text::optionalPassage);
    }

    /** Nothing is withheld without saying what, and for which reason that the policy set knows. */
    public void require(AppealRules rules) {
        var says = because.isPresent() || withheld.isPresent();
        if (disclosure.isFull() && says) throw new Rejected(HARM_REASON_NOT_ALLOWED);
        if (disclosure.isFull()) return;
        if (because.isEmpty() || withheld.isEmpty()) throw new Rejected(HARM_REASON_MISSING);
        if (!rules.harmReasons().containsKey(because.get())) {
            throw new Rejected(HARM_REASON_UNKNOWN);
        }
    }
}
