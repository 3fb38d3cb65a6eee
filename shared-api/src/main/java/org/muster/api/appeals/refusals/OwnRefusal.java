package org.muster.api.appeals.refusals;

import static org.muster.api.access.Role.APPLICANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealState;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.appeals.Ground;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.CaseId;

/**
 * One refusal as the officer concerned may know it: the letter, how long an appeal is in time, and
 * what became of it. Nothing beyond the letter is said of why.
 *
 * @param open whether an appeal lodged today is in time
 */
public record OwnRefusal(
        CaseId caseId,
        Force force,
        ClearanceLevel level,
        LocalDate refusedOn,
        Optional<Letter> letter,
        LocalDate appealableUntil,
        AppealWindow window,
        boolean open,
        Optional<Appeal> appeal) {

    /** The letter as it was served. */
    public record Letter(Personal<String> text, LocalDate servedOn) {}

    /** The officer's own appeal, and how far it is. */
    public record Appeal(
            AppealId id,
            AppealState state,
            LocalDate lodgedOn,
            List<Ground> grounds,
            Personal<String> statement) {}

    /** Asks for one of one's own. */
    @Needs(APPLICANT)
    public record Find(CaseId caseId) implements Query<OwnRefusal> {}
}
