package org.muster.command.vetting;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.vetting.Cases.*;
import static org.muster.command.vetting.DecisionWords.REASONS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Delegation;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionAnnulled;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionCorrected;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.DecisionEvent.NationalDecisionRecorded;
import org.muster.api.vetting.corrections.Replacement;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;

/** The words that scenarios of corrections are told in. */
final class Mistakes {
    static final UUID FIRST = new UUID(9, 0);
    static final UUID WRONG = new UUID(8, 1);
    static final UUID CORRECTION = new UUID(8, 2);
    static final UUID NOWHERE = new UUID(8, 3);
    static final ClearanceId OTHER = new ClearanceId(new UUID(7, 33));
    static final Account ANOTHER = new Account("decider2");
    static final LocalDate OPENED = TODAY.minusDays(60);

    private Mistakes() {}

    static Given byAnother() {
        return by("decider2", VETTING_DECISION_MAKER);
    }

    static Given byAThird() {
        return by("decider3", VETTING_DECISION_MAKER);
    }

    /** Nobody decides what is adverse. */
    static PolicySet withoutAdverse() {
        var every = EnumSet.allOf(CaseOutcome.class);
        return PolicyFixture.delegating(
                List.of(new Delegation(false, every, Set.of(VETTING_DECISION_MAKER))));
    }

    static CaseDecided decided(CaseOutcome outcome, LocalDate on) {
        return decided(outcome, on, false);
    }

    static CaseDecided adverse(CaseOutcome outcome, LocalDate on) {
        return decided(outcome, on, true);
    }

    private static CaseDecided decided(CaseOutcome outcome, LocalDate on, boolean adverse) {
        var grant = Optional.of(outcome).filter(CaseOutcome::isGrant);
        return new CaseDecided(
                CASE,
                ADAMS,
                MV,
                outcome,
                adverse,
                List.of(),
                adverse ? Optional.of(REASONS) : Optional.empty(),
                DECIDER,
                VETTING_DECISION_MAKER,
                grant.map(_ -> CLEARANCE),
                on,
                grant.map(_ -> on.plusYears(7)),
                PolicyFixture.VERSION);
    }

    static NationalDecisionRecorded national(
            ClearanceLevel level, CaseOutcome outcome, LocalDate on) {
        var grant = Optional.of(outcome).filter(CaseOutcome::isGrant);
        return new NationalDecisionRecorded(
                CASE,
                ADAMS,
                level,
                outcome,
                Personal.of("UKSV/1"),
                grant.map(_ -> CLEARANCE),
                on,
                grant.map(_ -> on.plusYears(10)),
                PolicyFixture.VERSION,
                Optional.of(List.of()));
    }

    static DecisionAnnulled annulled() {
        return new DecisionAnnulled(
                CASE,
                ADAMS,
                WRONG,
                CaseState.READY_FOR_DECISION,
                Optional.of(CLEARANCE),
                ANOTHER,
                VETTING_DECISION_MAKER,
                WORDS);
    }

    static DecisionCorrected corrected(CaseOutcome outcome, LocalDate on) {
        return new DecisionCorrected(
                CASE,
                ADAMS,
                WRONG,
                outcome,
                List.of(),
                Optional.of(REASONS),
                Optional.empty(),
                Optional.empty(),
                on,
                Optional.empty(),
                ANOTHER,
                VETTING_DECISION_MAKER,
                WORDS,
                PolicyFixture.VERSION);
    }

    static CorrectDecision never() {
        return never(WRONG);
    }

    static CorrectDecision never(UUID event) {
        return order(event, Optional.empty());
    }

    static CorrectDecision on(LocalDate day) {
        return order(WRONG, Optional.of(instead(Optional.empty(), Optional.of(day))));
    }

    static CorrectDecision to(CaseOutcome outcome) {
        return to(WRONG, outcome);
    }

    static CorrectDecision to(UUID event, CaseOutcome outcome) {
        return order(event, Optional.of(instead(Optional.of(outcome), Optional.empty())));
    }

    static CorrectDecision to(CaseOutcome outcome, Rationale reasons) {
        return order(
                WRONG,
                Optional.of(
                        new Replacement(
                                Optional.of(outcome),
                                Optional.empty(),
                                List.of(),
                                Optional.of(reasons),
                                Optional.empty())));
    }

    static CorrectDecision under(CaseOutcome outcome, Condition condition) {
        return order(
                WRONG,
                Optional.of(
                        new Replacement(
                                Optional.of(outcome),
                                Optional.empty(),
                                List.of(condition),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static Replacement instead(Optional<CaseOutcome> outcome, Optional<LocalDate> day) {
        return new Replacement(outcome, day, List.of(), Optional.empty(), Optional.empty());
    }

    private static CorrectDecision order(UUID event, Optional<Replacement> instead) {
        return new CorrectDecision(CASE, event, "words", instead, OTHER);
    }
}
