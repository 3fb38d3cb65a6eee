package org.muster.api.vetting.own;

import static org.muster.api.access.Role.APPLICANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.withdrawals.AppealBody;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.NoticeOfAssessment;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalOutcome;

/**
 * One withdrawal assessment as the officer concerned may know it: the notice, the texts that were
 * written for them after the harm test, and what they said themselves. Nothing else is told.
 *
 * @param version of the assessment's stream
 * @param arithmetic how the last day for representations comes about, in a sentence
 * @param running whether representations may be made today
 * @param grounds absent until the vetting unit tells them
 * @param outcome absent while there is none
 * @param letter why it ended so; absent until it is served
 * @param appeals what was found on appeal, in the order of the bodies
 * @param leftOn the day on which the officer left before there was an outcome
 */
public record OwnWithdrawal(
        WithdrawalId id,
        long version,
        Force force,
        ClearanceLevel level,
        NoticeOfAssessment notice,
        String arithmetic,
        boolean running,
        OwnTurn turn,
        Optional<Text> grounds,
        List<Said> representations,
        List<Supporter> supporters,
        Optional<Outcome> outcome,
        Optional<Text> letter,
        List<Found> appeals,
        Optional<LocalDate> leftOn) {

    /** What was written for the officer to read. */
    public record Text(Personal<String> text, LocalDate on) {}

    /**
     * What came in from the officer.
     *
     * @param content what they wrote here themselves; absent where the vetting unit wrote it down
     */
    public record Said(LocalDate on, Optional<Personal<String>> content) {}

    public record Outcome(WithdrawalOutcome outcome, LocalDate on) {}

    /** What an appeal against it came to. */
    public record Found(AppealBody body, AppealFinding finding, LocalDate on) {}

    /** Asks for one of one's own. */
    @Needs(APPLICANT)
    public record Find(WithdrawalId withdrawalId) implements Query<OwnWithdrawal> {}
}
