package org.muster.api.vetting;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * The vetting cases within the reader's reach, those that were opened first before the others.
 *
 * @param counts how many cases wait for whom, whichever of them the slice shows
 * @param marked how many are to be seen to for another reason; flags are not for researchers
 */
public record VettingQueue(
        Slice<Line> slice, Map<CaseTurn, Long> counts, Map<CaseMark, Long> marked) {
    /**
     * One case.
     *
     * @param since when it came into its state
     */
    public record Line(
            CaseId id,
            OfficerId officerId,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            ClearanceLevel level,
            CasePurpose purpose,
            CaseState state,
            CaseTurn turn,
            Optional<Account> researcher,
            Instant openedAt,
            Instant since,
            CaseClock.Days days,
            List<Waived> waived,
            boolean flagged,
            Optional<ApplicationId> applicationId) {}

    /** A check that was waived and not done since, and the last day of its waiver. */
    public record Waived(CheckType type, LocalDate expiresOn, boolean stands) {}

    /**
     * Which cases are asked for: all that bear whatever is given.
     *
     * @param search part of the officer's name, or how their staff number begins
     */
    public record Wanted(
            Optional<CaseTurn> turn,
            Optional<CaseState> state,
            Optional<ClearanceLevel> level,
            Optional<OfficerId> officer,
            Optional<CaseMark> mark,
            Optional<String> search) {
        /** The same, of those that wait for somebody. */
        public Wanted waitingFor(Optional<CaseTurn> turn) {
            return new Wanted(turn, state, level, officer, mark, search);
        }

        /** Says whether any but the turn is given. */
        public boolean isNarrow() {
            return Stream.of(state, level, officer, mark, search).anyMatch(Optional::isPresent);
        }
    }

    /**
     * Asks for the cases; the reading of them is itself recorded.
     *
     * @param reason why they are read: an auditor must say so
     */
    @Needs({VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR})
    public record Find(Wanted wanted, Optional<String> reason, Window window)
            implements Query<VettingQueue> {}
}
