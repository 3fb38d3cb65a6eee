package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityOutcome.ELIGIBLE;
import static org.muster.api.eligibility.EligibilityOutcome.ELIGIBLE_CONDITIONALLY;
import static org.muster.api.eligibility.EligibilityOutcome.INELIGIBLE;
import static org.muster.api.eligibility.EligibilityOutcome.UNDETERMINED;
import static org.muster.api.refusals.Rejection.APPLICATION_ENDED;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.api.applications.ApplicationCommand.NoteEligibility;
import org.muster.api.eligibility.EligibilityCommand;
import org.muster.api.eligibility.EligibilityCommand.AssessEligibility;
import org.muster.api.eligibility.EligibilityEvent;
import org.muster.api.eligibility.EligibilityEvent.EligibilityAssessed;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.eligibility.Finding;
import org.muster.api.eligibility.RuleResult;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** Assesses eligibility: every rule that applies speaks, and none of them outvotes a not met. */
final class EligibilityDecider {
    private static final List<Function<Dossier, Stream<Finding>>> RULES =
            List.of(
                    RankRule::findings,
                    AccreditationRule::findings,
                    ProbationRule::findings,
                    LimitedDutiesRule::findings,
                    VehicleRule::findings,
                    ResidencyRule::findings,
                    ClearanceRule::findings,
                    ForceRule::findings);

    private EligibilityDecider() {}

    static Decision<EligibilityEvent> decide(
            EligibilityCommand command, Eligibility state, Facts facts) {
        return switch (command) {
            case AssessEligibility c -> assess(c, facts);
        };
    }

    private static Decision<EligibilityEvent> assess(AssessEligibility c, Facts facts) {
        var applied = Applied.of(c.applicationId(), facts).orElseThrow(Unknown::new);
        facts.allow(c, applied.guard());
        if (applied.state().hasEnded()) throw new Rejected(APPLICATION_ENDED);
        var dossier = Dossier.of(applied, facts);
        var findings = RULES.stream().flatMap(rule -> rule.apply(dossier)).toList();
        var outcome = outcome(findings.stream().map(Finding::result).toList());
        return Decision.<EligibilityEvent>of(
                        new EligibilityAssessed(
                                c.applicationId(),
                                outcome,
                                dossier.profile().event().version(),
                                dossier.policy().version(),
                                findings))
                .also(new NoteEligibility(c.applicationId(), outcome));
    }

    static EligibilityOutcome outcome(List<RuleResult> results) {
        if (results.contains(RuleResult.NOT_MET)) return INELIGIBLE;
        if (results.contains(RuleResult.UNKNOWN)) return UNDETERMINED;
        if (results.contains(RuleResult.MET_CONDITIONALLY)) return ELIGIBLE_CONDITIONALLY;
        return ELIGIBLE;
    }
}
