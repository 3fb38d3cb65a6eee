package org.muster.api.vetting;

import static org.muster.api.Classified.Category.VETTING;

import java.time.LocalDate;
import org.muster.api.Account;
import org.muster.api.Classified;
import org.muster.api.Personal;
import org.muster.api.Text;

/**
 * A measure attached to a grant, with the account that answers for it and the day it is next looked
 * at.
 */
public record Condition(
        @Classified(VETTING) Personal<String> text, Account owner, LocalDate reviewOn) {

    /** The condition with its text checked, as it comes in. */
    Condition checked() {
        return new Condition(text.map(Text::passage), owner, reviewOn);
    }
}
