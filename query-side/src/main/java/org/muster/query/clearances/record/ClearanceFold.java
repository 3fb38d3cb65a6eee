package org.muster.query.clearances.record;

import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.clearances.ClearanceView.Condition;
import org.muster.api.clearances.ClearanceView.Entry;
import org.muster.api.clearances.ClearanceView.Officer;
import org.muster.api.notices.DueClearances;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;

/** A clearance on a day, as the events that were known by then tell it. */
record ClearanceFold(
        ClearanceFile file,
        ClearanceGranted grant,
        Optional<EarlierClearance> origin,
        LocalDate day,
        PolicySet policy) {

    ClearanceView seenAs(Set<Role> roles, AsAt past) {
        var clearances = file.clearances();
        var held = file.held(grant.clearanceId());
        return new ClearanceView(
                grant.clearanceId(),
                file.register().getLast().version(),
                roles.stream().sorted().toList(),
                officer(),
                grant.level(),
                clearances.stateOf(held, day, policy),
                day,
                held.from(),
                held.to(),
                reviewBy(),
                grant.caseId(),
                origin,
                conditions(),
                Assessments.about(grant.clearanceId(), file.events()),
                history(roles, past));
    }

    private Optional<LocalDate> reviewBy() {
        var review = new DueId(DueKind.ANNUAL_REVIEW, grant.clearanceId().value());
        return new DueClearances(grant.officerId(), file.clearances(), day, policy)
                .terms().stream()
                        .filter(due -> due.id().equals(review))
                        .map(due -> due.by(policy.notices()))
                        .findFirst();
    }

    private Officer officer() {
        var person = file.person();
        return new Officer(
                person.officerId(), person.name(), person.staffNumber(), person.officer().force());
    }

    private List<Condition> conditions() {
        return file.conditions(day).of(grant.clearanceId()).stream()
                .map(
                        c ->
                                new Condition(
                                        c.number(),
                                        c.text(),
                                        c.owner(),
                                        c.reviewOn(),
                                        c.isOverdue(day),
                                        c.state(),
                                        c.restriction(),
                                        c.reviews()))
                .toList();
    }

    private List<Entry> history(Set<Role> roles, AsAt past) {
        var seesGrounds = !roles.equals(Set.of(VETTING_RESEARCHER));
        return Past.cut(file.register(), past).stream()
                .filter(r -> ClearanceSentences.isAbout(grant.clearanceId(), r.event()))
                .map(r -> entry(r, seesGrounds))
                .toList();
    }

    private static Entry entry(Recorded<ClearanceEvent> recorded, boolean seesGrounds) {
        var event = recorded.event();
        return new Entry(
                recorded.eventId(),
                recorded.recordedAt(),
                ClearanceSentences.of(event),
                recorded.actor(),
                recorded.actingAs(),
                words(event).filter(_ -> seesGrounds || !ClearanceSentences.areGrounds(event)));
    }

    private static Optional<Personal<String>> words(ClearanceEvent event) {
        return ClearanceSentences.words(event);
    }
}
