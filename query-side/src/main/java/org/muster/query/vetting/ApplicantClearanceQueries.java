package org.muster.query.vetting;

import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.clearances.ApplicantClearance;
import org.muster.api.clearances.ApplicantClearance.Status;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances;
import org.muster.api.policies.PolicySet;
import org.muster.query.support.Dossier;
import org.muster.query.support.Dossiers;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers what a recruiter may know of an applicant's vetting. */
@Component
class ApplicantClearanceQueries {
    private final Dossiers dossiers;
    private final CaseRows cases;

    ApplicantClearanceQueries(Dossiers dossiers, CaseRows cases) {
        this.dossiers = dossiers;
        this.cases = cases;
    }

    @QueryHandler
    ApplicantClearance handle(ApplicantClearance.Find query, Reader reader) {
        var dossier = dossiers.of(query.applicationId());
        reader.allow(query, dossier.guard());
        var policy = reader.policy(dossier.submitted().force());
        var missing = missing(dossier, reader, policy);
        if (missing.isEmpty()) return new ApplicantClearance(Status.CLEARED);
        var pending = open(dossier).stream().anyMatch(level -> policy.satisfiesAny(level, missing));
        return new ApplicantClearance(pending ? Status.PENDING : Status.NOT_CLEARED);
    }

    private List<ClearanceLevel> open(Dossier dossier) {
        return cases.openLevels(dossier.submitted().officerId().value()).stream()
                .map(ClearanceLevel::new)
                .toList();
    }

    private static Set<ClearanceLevel> missing(Dossier dossier, Reader reader, PolicySet policy) {
        var held = Clearances.of(dossier.events(ClearanceEvent.class));
        return Set.copyOf(
                dossier.vacancy().requiredClearances().stream()
                        .filter(
                                level ->
                                        held.standing(level, reader.today(), policy)
                                                .filter(s -> s.state().isLive())
                                                .isEmpty())
                        .toList());
    }
}
