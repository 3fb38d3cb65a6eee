package org.muster.command.vetting.file;

import java.util.function.UnaryOperator;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.VettingCaseEvent;
import org.muster.api.vetting.VettingCaseEvent.*;

/** Where one vetting case stands. */
public sealed interface VettingCase {
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

        private Ended ended() {
            return new Ended(enquiry, hands);
        }
    }

    record Ended(Enquiry enquiry, Hands hands) implements Opened {
        @Override
        public Ended conflict(Account account) {
            return new Ended(enquiry, hands.conflict(account));
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
            case TraceResolved e ->
                    open(state).with(research -> research.resolved(e.type(), e.result()));
            case ItemAskedFor e -> open(state).with(research -> research.askedFor(e.number()));
            case ItemAnswered e ->
                    open(state).with(research -> research.answered(e.number())).after(e);
            case ClarificationReceived e -> open(state).with(Research::clarified).after(e);
            case FormsReceived e -> open(state).after(e);
            case CheckRequested e -> open(state).after(e);
            case ClarificationRequested e -> open(state).after(e);
            case OutcomeRecommended e -> open(state).after(e);
            case ConflictDeclared e -> ((Opened) state).conflict(e.declaredBy());
            case CaseDecided _, NationalDecisionRecorded _, CaseClosed _ -> open(state).ended();
        };
    }

    private static Open open(VettingCase state) {
        return (Open) state;
    }
}
