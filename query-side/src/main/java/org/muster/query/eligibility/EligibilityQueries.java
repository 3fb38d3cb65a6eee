package org.muster.query.eligibility;

import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.eligibility.EligibilityEvent.EligibilityAssessed;
import org.muster.api.eligibility.Explanation;
import org.muster.api.eligibility.Explanation.Rule;
import org.muster.api.eligibility.Finding;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.Recorded;
import org.muster.query.support.Dossiers;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers why an application was found eligible or not. */
@Component
class EligibilityQueries {
    private final Dossiers dossiers;

    EligibilityQueries(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @QueryHandler
    Explanation handle(Explanation.Find query, Reader reader) {
        var dossier = dossiers.of(query.applicationId());
        reader.allow(query, dossier.guard());
        return dossier.at(query.past()).recorded(EligibilityAssessed.class).reversed().stream()
                .findFirst()
                .map(EligibilityQueries::explained)
                .orElseThrow(Unknown::new);
    }

    static Explanation explained(Recorded<EligibilityAssessed> assessed) {
        var event = assessed.event();
        return new Explanation(
                event.applicationId(),
                assessed.version(),
                event.outcome(),
                event.policyVersion(),
                event.profileVersion(),
                assessed.recordedAt(),
                event.findings().stream().map(EligibilityQueries::rule).toList(),
                event.findings().stream()
                        .map(Finding::wouldChangeIf)
                        .filter(change -> !change.isEmpty())
                        .distinct()
                        .toList());
    }

    private static Rule rule(Finding finding) {
        return new Rule(
                finding.rule(),
                finding.version(),
                finding.text(),
                finding.result(),
                finding.requirement(),
                finding.source(),
                finding.evidence(),
                finding.waivable());
    }
}
