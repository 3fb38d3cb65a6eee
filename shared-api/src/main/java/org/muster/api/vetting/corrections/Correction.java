package org.muster.api.vetting.corrections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseOutcome;

/**
 * How something that was recorded wrongly was set right.
 *
 * @param eventId by which the correction was recorded
 * @param supersedes the event that was wrong
 * @param was what that said
 * @param instead what should have been recorded; absent where the decision never was
 */
public record Correction(
        String eventId,
        String supersedes,
        Told was,
        Optional<Told> instead,
        Personal<String> reason,
        Account correctedBy,
        Role correctedAs,
        Instant correctedAt) {
    /** A decision in two words: what, and of which day. */
    public record Told(CaseOutcome outcome, LocalDate on) {}
}
