package org.muster.query.vetting;

import static java.util.stream.Collectors.toSet;
import static org.muster.api.clearances.conditions.ConditionState.IN_FORCE;

import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.clearances.ApplicantClearance;
import org.muster.api.clearances.ApplicantClearance.Status;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.personal.Personal;
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
        if (missing.isEmpty()) return cleared(restrictions(dossier, reader, policy));
        var pending = open(dossier).stream().anyMatch(level -> policy.satisfiesAny(level, missing));
        return new ApplicantClearance(pending ? Status.PENDING : Status.NOT_CLEARED, List.of());
    }

    private static ApplicantClearance cleared(List<Personal<String>> restrictions) {
        return new ApplicantClearance(
                restrictions.isEmpty() ? Status.CLEARED : Status.CLEARED_WITH_RESTRICTION,
                restrictions);
    }

    /** What was said of the conditions of the very clearances that the posting rests on. */
    private static List<Personal<String>> restrictions(
            Dossier dossier, Reader reader, PolicySet policy) {
        var events = dossier.events(ClearanceEvent.class);
        var held = Clearances.of(events);
        var relied =
                dossier.vacancy().requiredClearances().stream()
                        .flatMap(level -> held.standing(level, reader.today(), policy).stream())
                        .map(standing -> standing.clearance().clearanceId())
                        .collect(toSet());
        return Conditions.on(reader.today(), events).imposed().stream()
                .filter(c -> relied.contains(c.clearanceId()) && c.state() == IN_FORCE)
                .flatMap(c -> c.restriction().stream())
                .toList();
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
