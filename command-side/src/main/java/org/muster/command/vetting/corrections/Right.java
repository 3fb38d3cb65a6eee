package org.muster.command.vetting.corrections;

import static org.muster.api.refusals.Rejection.CONDITIONS_MISSING;
import static org.muster.api.refusals.Rejection.CONDITIONS_NOT_ALLOWED;
import static org.muster.api.refusals.Rejection.DECIDED_BEFORE_OPENED;
import static org.muster.api.refusals.Rejection.DECIDED_IN_THE_FUTURE;
import static org.muster.api.refusals.Rejection.NOTHING_TO_CORRECT;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.RATIONALE_MISSING;
import static org.muster.api.refusals.Rejection.REVIEW_IN_THE_PAST;
import static org.muster.api.vetting.CaseOutcome.DISCONTINUED;
import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.api.vetting.CaseOutcome.REFUSED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.DecisionEvent.CaseClosed;
import org.muster.api.vetting.corrections.Replacement;
import org.muster.command.support.Facts;
import org.muster.command.vetting.decision.NationalDecisionRules;
import org.muster.command.vetting.file.VettingCase.Ended;

/**
 * What should have been recorded of a decision, once it was found to be something that could have
 * been decided.
 *
 * @param added the conditions that were left out
 */
record Right(
        CaseOutcome outcome,
        LocalDate decidedOn,
        List<Condition> kept,
        List<Condition> added,
        Optional<Rationale> rationale,
        Optional<Personal<String>> reference) {

    static Right of(Recording recorded, Replacement wanted, Ended ended, Facts facts) {
        var right = right(recorded, wanted);
        if (right.isAs(recorded)) throw new Rejected(NOTHING_TO_CORRECT);
        right.requirePossible(recorded, ended, facts);
        right.requireDay(recorded, ended, facts);
        if (!ended.enquiry().isNational()) {
            right.requireRationale(recorded);
            right.requireConditions(facts.today());
        }
        return right;
    }

    List<Condition> conditions() {
        return Stream.concat(kept.stream(), added.stream()).toList();
    }

    private static Right right(Recording recorded, Replacement wanted) {
        var outcome = wanted.outcome().orElse(recorded.outcome());
        return new Right(
                outcome,
                wanted.decidedOn().orElse(recorded.on()),
                outcome == GRANTED_WITH_CONDITIONS ? recorded.conditions() : List.of(),
                wanted.conditions(),
                wanted.rationale().or(recorded::rationale),
                wanted.reference().map(Personal::of).or(recorded::reference));
    }

    private boolean isAs(Recording recorded) {
        return outcome == recorded.outcome()
                && decidedOn.equals(recorded.on())
                && added.isEmpty()
                && rationale.equals(recorded.rationale())
                && reference.equals(recorded.reference());
    }

    /** What stopped a case judged nobody: nothing was weighed, so it is no other decision now. */
    private void requirePossible(Recording recorded, Ended ended, Facts facts) {
        var national = ended.enquiry().isNational();
        if (recorded.event() instanceof CaseClosed || !outcome.isDecision()) {
            throw new Rejected(OUTCOME_NOT_POSSIBLE);
        }
        if (!national && recorded.outcome() == DISCONTINUED && outcome != DISCONTINUED) {
            throw new Rejected(OUTCOME_NOT_POSSIBLE);
        }
        if (reference.isPresent() && !national) throw new Rejected(OUTCOME_NOT_POSSIBLE);
        if (national && !added.isEmpty()) throw new Rejected(CONDITIONS_NOT_ALLOWED);
        if (national && outcome.isGrant() && !recorded.outcome().isGrant()) {
            NationalDecisionRules.requireUnderpinned(ended.enquiry(), decidedOn, facts);
        }
    }

    private void requireDay(Recording recorded, Ended ended, Facts facts) {
        if (decidedOn.isAfter(facts.today())) throw new Rejected(DECIDED_IN_THE_FUTURE);
        if (!ended.enquiry().isNational() && decidedOn.isBefore(recorded.openedOn())) {
            throw new Rejected(DECIDED_BEFORE_OPENED);
        }
    }

    private void requireRationale(Recording recorded) {
        if (!recorded.isAdverse() && outcome != REFUSED) return;
        var missing = rationale.map(Rationale::missing).orElse(Rationale.STEPS);
        if (!missing.isEmpty()) throw new Rejected(RATIONALE_MISSING, missing);
    }

    private void requireConditions(LocalDate today) {
        var conditional = outcome == GRANTED_WITH_CONDITIONS;
        if (conditional && conditions().isEmpty()) throw new Rejected(CONDITIONS_MISSING);
        if (!conditional && !added.isEmpty()) throw new Rejected(CONDITIONS_NOT_ALLOWED);
        if (added.stream().anyMatch(condition -> !condition.reviewOn().isAfter(today))) {
            throw new Rejected(REVIEW_IN_THE_PAST);
        }
    }
}
