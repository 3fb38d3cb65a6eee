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
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;

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

    /** A notice, and the last day for representations. */
    record Notice(LocalDate servedOn, LocalDate until) {}

    record Open(
            Matter matter,
            Optional<Notice> notice,
            boolean represented,
            boolean harmTested,
            Set<Supporter> supporters)
            implements Withdrawal {
        private Open served(NoticeServed e) {
            var served = new Notice(e.servedOn(), e.representationsUntil());
            return new Open(matter, Optional.of(served), represented, harmTested, supporters);
        }

        private Open heard() {
            return new Open(matter, notice, true, harmTested, supporters);
        }

        private Open tested() {
            return new Open(matter, notice, represented, true, supporters);
        }

        private Open supported(Supporter supporter) {
            var more = EnumSet.of(supporter);
            more.addAll(supporters);
            return new Open(matter, notice, represented, harmTested, Set.copyOf(more));
        }
    }

    record Ended(Matter matter) implements Withdrawal {}

    static Withdrawal evolve(Withdrawal state, WithdrawalEvent event) {
        return switch (event) {
            case WithdrawalOpened e ->
                    new Open(Matter.of(e), Optional.empty(), false, false, Set.of());
            case NoticeServed e -> open(state).served(e);
            case RepresentationReceived _ -> open(state).heard();
            case HarmTestNoted _ -> open(state).tested();
            case SupporterNamed e -> open(state).supported(e.supporter());
            case WithdrawalDecided _, LeftBeforeOutcome _ -> new Ended(open(state).matter());
        };
    }

    private static Open open(Withdrawal state) {
        return (Open) state;
    }
}
