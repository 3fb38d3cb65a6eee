package org.muster.command.withdrawals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.withdrawals.AppealBody;
import org.muster.api.withdrawals.AppealFinding;
import org.muster.api.withdrawals.NoticeOfAssessment;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;
import org.muster.api.withdrawals.WithdrawalOutcome;

/** Where one withdrawal assessment stands. */
sealed interface Withdrawal {
    record NotOpened() implements Withdrawal {}

    /** Whom and what an assessment is about, fixed from its opening on. */
    record Matter(
            OfficerId officerId,
            Force force,
            ClearanceId clearanceId,
            Account openedBy,
            LocalDate openedOn,
            Guard guard) {
        static Matter of(WithdrawalOpened e) {
            return new Matter(
                    e.officerId(),
                    e.force(),
                    e.clearanceId(),
                    e.openedBy(),
                    e.openedOn(),
                    Guard.about(e.force(), e.account().flatMap(Personal::present), e.lineManager())
                            .barringLineManager());
        }
    }

    /**
     * It is under way.
     *
     * @param waits whether other proceedings come first
     */
    record Open(
            Matter matter,
            Optional<NoticeOfAssessment> notice,
            boolean represented,
            boolean harmTested,
            boolean waits,
            Set<Supporter> supporters)
            implements Withdrawal {
        static Open of(WithdrawalOpened e) {
            return new Open(Matter.of(e), Optional.empty(), false, false, false, Set.of());
        }

        private Open served(NoticeServed e) {
            var served = new NoticeOfAssessment(e.servedOn(), e.representationsUntil());
            return new Open(
                    matter, Optional.of(served), represented, harmTested, waits, supporters);
        }

        private Open heard() {
            return new Open(matter, notice, true, harmTested, waits, supporters);
        }

        private Open tested() {
            return new Open(matter, notice, represented, true, waits, supporters);
        }

        private Open weighed(ProceedingsWeighed e) {
            var first = e.weighed().waits();
            return new Open(matter, notice, represented, harmTested, first, supporters);
        }

        private Open supported(Supporter supporter) {
            var more = EnumSet.of(supporter);
            more.addAll(supporters);
            return new Open(matter, notice, represented, harmTested, waits, Set.copyOf(more));
        }
    }

    /**
     * It has ended.
     *
     * @param verdict absent where the officer left before there was an outcome
     * @param noticed whether the officer ever heard of it
     * @param told whether the officer was served with the outcome
     * @param heardBy who has heard an appeal against it last
     * @param overturned whether an appeal was allowed
     */
    record Ended(
            Matter matter,
            Optional<Verdict> verdict,
            boolean noticed,
            boolean told,
            Optional<AppealBody> heardBy,
            boolean overturned)
            implements Withdrawal {
        private Ended served() {
            return new Ended(matter, verdict, noticed, true, heardBy, overturned);
        }

        private Ended appealed(AppealFindingRecorded e) {
            var allowed = e.finding() == AppealFinding.ALLOWED;
            return new Ended(matter, verdict, noticed, told, Optional.of(e.body()), allowed);
        }
    }

    /** What was decided, by whom, and when. */
    record Verdict(WithdrawalOutcome outcome, Account by, LocalDate on) {}

    static Withdrawal evolve(Withdrawal state, WithdrawalEvent event) {
        return switch (event) {
            case WithdrawalOpened e -> Open.of(e);
            case NoticeServed e -> open(state).served(e);
            case RepresentationReceived _ -> open(state).heard();
            case GroundsDisclosed _ -> state;
            case HarmTestNoted _ -> open(state).tested();
            case ProceedingsWeighed e -> open(state).weighed(e);
            case SupporterNamed e -> open(state).supported(e.supporter());
            case WithdrawalDecided e ->
                    ended(
                            open(state),
                            Optional.of(new Verdict(e.outcome(), e.decidedBy(), e.decidedOn())));
            case LeftBeforeOutcome _ -> ended(open(state), Optional.empty());
            case OutcomeServed _ -> ((Ended) state).served();
            case AppealFindingRecorded e -> ((Ended) state).appealed(e);
        };
    }

    private static Ended ended(Open open, Optional<Verdict> verdict) {
        return new Ended(
                open.matter(), verdict, open.notice().isPresent(), false, Optional.empty(), false);
    }

    private static Open open(Withdrawal state) {
        return (Open) state;
    }
}
