package org.muster.command.vetting.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckType;

/** Where one vetting case stands. */
public sealed interface VettingCase {
    record NotOpened() implements VettingCase {}

    /** A case that was opened, and may have ended since. */
    sealed interface Opened extends VettingCase {
        Enquiry enquiry();

        Hands hands();

        Research research();

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

        private Open accepted() {
            return new Open(enquiry.accepted(), hands, research, progress);
        }

        private Ended ended(CaseOutcome outcome, Optional<Account> decidedBy) {
            return new Ended(
                    enquiry,
                    hands,
                    research,
                    progress,
                    outcome,
                    decidedBy,
                    false,
                    Optional.empty(),
                    Optional.empty());
        }

        private Ended decided(CaseDecided e) {
            return ended(e.outcome(), Optional.of(e.decidedBy())).refused(Refused.in(e));
        }
    }

    /**
     * @param before where it stood before it ended
     * @param decidedBy who decided for the force
     * @param flagged whether the decision must be looked at again
     * @param refused present where the force refused it, as long as the refusal stands
     * @param aftercareOn the next review after an overturned refusal
     */
    record Ended(
            Enquiry enquiry,
            Hands hands,
            Research research,
            CaseProgress before,
            CaseOutcome outcome,
            Optional<Account> decidedBy,
            boolean flagged,
            Optional<Refused> refused,
            Optional<LocalDate> aftercareOn)
            implements Opened {

        public boolean tookPart(Account account) {
            return hands.wasResearchedBy(account)
                    || hands.correctors().contains(account)
                    || decidedBy.equals(Optional.of(account));
        }

        /** Everybody who researched or decided it, in a steady order. */
        public List<Account> parts() {
            return Stream.concat(hands.researchers().stream(), decidedBy.stream())
                    .distinct()
                    .sorted(Comparator.comparing(Account::name))
                    .toList();
        }

        /**
         * Says whether a check that was waived is still to be done, though the case was granted.
         */
        public boolean owes(CheckType type) {
            return outcome.isGrant() && research.wasWaived(type) && !research.hasResult(type);
        }

        /** An interest of someone who took part flags the decision. */
        @Override
        public Ended conflict(Account account) {
            var flag = flagged || (decidedBy.isPresent() && tookPart(account));
            return in(hands.conflict(account), research, flag);
        }

        /** Where the case stands since its end was found to have been recorded by mistake. */
        private Open reopened(DecisionAnnulled e) {
            return new Open(enquiry, hands.corrected(e.correctedBy()), research, before);
        }

        private Ended corrected(DecisionCorrected e) {
            var stands =
                    Optional.of(
                                    new Refused(
                                            e.decidedOn(),
                                            refused.map(Refused::served).orElse(false)))
                            .filter(_ -> e.outcome() == CaseOutcome.REFUSED);
            return new Ended(
                    enquiry,
                    hands.corrected(e.correctedBy()),
                    research,
                    before,
                    e.outcome(),
                    decidedBy,
                    false,
                    stands,
                    Optional.empty());
        }

        private Ended recorded(CheckRecorded late) {
            var flag = flagged || late.result() != CheckResult.CLEAR;
            var more = research.recorded(late.type(), late.result());
            return in(hands, more, flag);
        }

        private Ended reviewed() {
            return in(hands, research, false);
        }

        private Ended refused(Optional<Refused> others) {
            return after(others, aftercareOn);
        }

        private Ended aftercare(Optional<LocalDate> next) {
            return after(Optional.empty(), next);
        }

        private Ended after(Optional<Refused> others, Optional<LocalDate> next) {
            return new Ended(
                    enquiry, hands, research, before, outcome, decidedBy, flagged, others, next);
        }

        private Ended in(Hands others, Research more, boolean flag) {
            return new Ended(
                    enquiry, others, more, before, outcome, decidedBy, flag, refused, aftercareOn);
        }

        private Ended afterService() {
            return refused(refused.map(r -> new Refused(r.on(), true)));
        }
    }

    /** A refusal that stands: its day, and whether its reasons letter was served. */
    record Refused(LocalDate on, boolean served) {
        private static Optional<Refused> in(CaseDecided e) {
            return Optional.of(new Refused(e.decidedOn(), false))
                    .filter(_ -> e.outcome() == CaseOutcome.REFUSED);
        }
    }

    /** What a case's events have made of it. */
    static VettingCase of(List<VettingCaseEvent> events) {
        VettingCase state = new NotOpened();
        for (var event : events) state = evolve(state, event);
        return state;
    }

    static VettingCase evolve(VettingCase state, VettingCaseEvent event) {
        return switch (event) {
            case CaseOpened e ->
                    new Open(Enquiry.of(e), Hands.NONE, Research.NONE, CaseProgress.opened(e));
            case ResearcherAssigned e -> open(state).assigned(e.researcher()).after(e);
            case CheckRecorded e -> recorded((Opened) state, e);
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
            case ReapplicationAccepted _ -> open(state).accepted();
            case ConflictFound e -> ((Opened) state).conflict(e.account());
            case CaseDecided e -> open(state).decided(e);
            case NationalDecisionRecorded e -> open(state).ended(e.outcome(), Optional.empty());
            case CaseClosed e -> open(state).ended(e.outcome(), Optional.empty());
            case WaiverCarried _, AppealWindowOpened _ -> state;
            case ReasonsServed _ -> ((Ended) state).afterService();
            case RefusalOverturned e -> ((Ended) state).aftercare(Optional.of(e.reviewOn()));
            case AftercareReviewed e -> ((Ended) state).aftercare(e.nextReviewOn());
            case RefusalRemitted _ -> ((Ended) state).refused(Optional.empty());
            case DecisionAnnulled e -> ((Ended) state).reopened(e);
            case DecisionCorrected e -> ((Ended) state).corrected(e);
            case DecisionReviewed _ -> ((Ended) state).reviewed();
        };
    }

    private static Opened recorded(Opened state, CheckRecorded event) {
        return switch (state) {
            case Open open ->
                    open.with(research -> research.recorded(event.type(), event.result()))
                            .after(event);
            case Ended ended -> ended.recorded(event);
        };
    }

    private static Open open(VettingCase state) {
        return (Open) state;
    }
}
