package org.muster.web.support.decisions;

import java.time.LocalDate;
import org.muster.api.access.Account;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.Condition;

/** A condition of a grant, as a body gives it. */
public record Measure(String text, Account owner, LocalDate reviewOn) {
    public Condition condition() {
        return new Condition(Personal.of(text), owner, reviewOn);
    }
}
