package org.muster.api.vetting.own;

import static org.muster.api.access.Role.APPLICANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.research.MissingItem;

/**
 * The asker's own vetting: their cases, the newest first, with whose turn it is and nothing of why.
 *
 * @param conditions what they must keep to as long as they hold a clearance
 */
public record OwnVetting(List<OwnCase> cases, List<OwnCondition> conditions) {

    /**
     * One case.
     *
     * @param asked what the applicant is to send in; absent where nothing is awaited of them
     * @param outcome how it ended; absent while it is open
     */
    public record OwnCase(
            ClearanceLevel level,
            LocalDate openedOn,
            OwnTurn turn,
            Optional<Asked> asked,
            Optional<CaseOutcome> outcome) {}

    /**
     * What is asked of the applicant.
     *
     * @param question what is asked in words; absent where the forms are awaited
     * @param items what is still missing
     */
    public record Asked(Optional<Personal<String>> question, List<Missing> items) {}

    public record Missing(Optional<MissingItem> code, Optional<Personal<String>> words) {}

    /**
     * A condition in force.
     *
     * @param reviewOn the day on which it is next looked at
     */
    public record OwnCondition(ClearanceLevel level, Personal<String> text, LocalDate reviewOn) {}

    @Needs(APPLICANT)
    public record Find() implements Query<OwnVetting> {}
}
