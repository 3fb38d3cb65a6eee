package org.muster.command.vetting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.VettingCaseEvent;
import org.muster.api.vetting.VettingCaseEvent.*;

/** Where one vetting case stands. */
sealed interface VettingCase {
    record NotOpened() implements VettingCase {}

    /** A case that was opened, and may have ended since. */
    sealed interface Opened extends VettingCase {
        Enquiry enquiry();

        Hands hands();

        Opened conflict(Account account);
    }

    record Open(Enquiry enquiry, Hands hands, Research research, CaseProgress progress)
            implements Opened {
        @Override
        public Open conflict(Account account) {
            return in(hands.conflict(account));
        }

        private Open assigned(Account researcher) {
            return in(hands.assigned(researcher));
        }

        private Open in(Hands others) {
            return new Open(enquiry, others, research, progress);
        }

        private Open with(UnaryOperator<Research> more) {
            return new Open(enquiry, hands, more.apply(research), progress);
        }

        private Open after(VettingCaseEvent event) {
            return new Open(enquiry, hands, research, progress.after(event));
        }

        private Ended ended(Optional<Refused> refused) {
            return new Ended(enquiry, hands, refused);
        }
    }

    /**
     * A case that has ended.
     *
     * @param refused present where the force refused it, as long as the refusal stands
     */
    record Ended(Enquiry enquiry, Hands hands, Optional<Refused> refused) implements Opened {
        @Override
        public Ended conflict(Account account) {
            return new Ended(enquiry, hands.conflict(account), refused);
        }

        private Ended but(Optional<Refused> others) {
            return new Ended(enquiry, hands, others);
        }
    }

    /** A refusal that stands: its day, and whether its reasons letter was served. */
    record Refused(LocalDate on, boolean served) {
        static Optional<Refused> in(CaseDecided e) {
            return Optional.of(new Refused(e.decidedOn(), false))
                    .filter(_ -> e.outcome() == CaseOutcome.REFUSED);
        }
    }

    static VettingCase evolve(VettingCase state, VettingCaseEvent event) {
        return switch (event) {
            case CaseOpened e ->
                    new Open(Enquiry.of(e), Hands.NONE, Research.NONE, CaseProgress.opened(e));
            case ResearcherAssigned e -> open(state).assigned(e.researcher()).after(e);
            case CheckRecorded e ->
                    open(state).with(research -> research.recorded(e.type(), e.result())).after(e);
            case CheckWaived e ->
                    open(state).with(research -> research.waived(e.type(), e.expiresOn()));
            case RiskIdentified e ->
                    open(state).with(research -> research.identified(e.riskId(), e.check()));
            case RiskDisposedOf e -> open(state).with(research -> research.disposedOf(e.riskId()));
            case FormsReceived e -> open(state).after(e);
            case ClarificationRequested e -> open(state).after(e);
            case ClarificationReceived e -> open(state).after(e);
            case OutcomeRecommended e -> open(state).after(e);
            case ConflictDeclared e -> ((Opened) state).conflict(e.declaredBy());
            case CaseDecided e -> open(state).ended(Refused.in(e));
            case NationalDecisionRecorded _, CaseClosed _ -> open(state).ended(Optional.empty());
            case AppealWindowOpened _ -> state;
            case ReasonsServed _ ->
                    ended(state).but(ended(state).refused().map(r -> new Refused(r.on(), true)));
            case RefusalOverturned _, RefusalRemitted _ -> ended(state).but(Optional.empty());
        };
    }

    private static Ended ended(VettingCase state) {
        return (Ended) state;
    }

    private static Open open(VettingCase state) {
        return (Open) state;
    }
}
