package org.muster.command.vetting;

import static org.muster.api.vetting.CaseOutcome.GRANTED_WITH_CONDITIONS;
import static org.muster.command.vetting.Cases.*;

import java.util.List;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;

/** The words that scenarios of decisions are told in. */
final class DecisionWords {
    static final Rationale REASONS = new Rationale(WORDS, WORDS, WORDS, WORDS, WORDS);
    static final Condition SUPERVISION =
            new Condition(WORDS, new Account("manager"), TODAY.plusMonths(6));

    private DecisionWords() {}

    static DecideCase decide(CaseOutcome outcome) {
        return new DecideCase(CASE, outcome, List.of(), Optional.empty(), CLEARANCE);
    }

    static DecideCase decide(CaseOutcome outcome, Rationale rationale) {
        return new DecideCase(CASE, outcome, List.of(), Optional.of(rationale), CLEARANCE);
    }

    static DecideCase conditional(Condition... conditions) {
        return new DecideCase(
                CASE,
                GRANTED_WITH_CONDITIONS,
                List.of(conditions),
                Optional.of(REASONS),
                CLEARANCE);
    }

    static String[] steps() {
        return Rationale.STEPS.toArray(String[]::new);
    }
}
