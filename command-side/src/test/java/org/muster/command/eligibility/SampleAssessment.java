package org.muster.command.eligibility;

import static org.muster.api.access.Role.RECRUITER;

import java.time.LocalDate;
import java.util.List;
import org.muster.api.eligibility.EligibilityCommand;
import org.muster.api.eligibility.EligibilityCommand.AssessEligibility;
import org.muster.api.eligibility.EligibilityEvent;
import org.muster.api.eligibility.EligibilityEvent.EligibilityAssessed;
import org.muster.api.eligibility.EligibilityRule;
import org.muster.api.eligibility.Finding;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;
import org.muster.command.support.Selection;

/** An assessment of the tests: its day, and what it found. */
final class SampleAssessment {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final LocalDate GRANTED = LocalDate.of(2020, 3, 1);
    static final LocalDate YEARS_AHEAD = LocalDate.of(2029, 1, 1);
    static final AssessEligibility ASSESS = new AssessEligibility(Selection.APPLICATION);

    private SampleAssessment() {}

    static Scenario<EligibilityCommand, Eligibility, EligibilityEvent> eligibility() {
        return new Scenario<>(
                new Eligibility.NotAssessed(), EligibilityDecider::decide, Eligibility::evolve);
    }

    static EligibilityAssessed assessed(Selection selection) {
        var facts = selection.facts(Given.by("recruiter", RECRUITER).on(TODAY));
        var decision = eligibility().when(ASSESS, facts).thenDecision();
        return (EligibilityAssessed) decision.events().getFirst();
    }

    static List<Finding> findings(EligibilityRule rule, Selection selection) {
        return assessed(selection).findings().stream()
                .filter(finding -> finding.rule() == rule)
                .toList();
    }

    /** What the only finding of a rule is. */
    static Finding finding(EligibilityRule rule, Selection selection) {
        var findings = findings(rule, selection);
        if (findings.size() != 1) throw new AssertionError("one finding expected: " + findings);
        return findings.getFirst();
    }
}
