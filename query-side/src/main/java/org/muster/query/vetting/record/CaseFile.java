package org.muster.query.vetting.record;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.VettingCaseView.Earlier;
import org.muster.api.vetting.cases.CorrectionEvent.DecisionCorrected;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.api.vetting.cases.HandlingEvent.ResearcherAssigned;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.corrections.ToldRight;
import org.muster.api.vetting.history.NotedOutcomes;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdParty;
import org.muster.api.vetting.parties.ThirdPartyEvent;
import org.muster.api.vetting.parties.ThirdPartyEvent.*;
import org.muster.api.vetting.quality.Sample;
import org.muster.api.vetting.quality.SampleEvent;
import org.muster.api.vetting.quality.SampleEvent.*;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;

/**
 * Everything recorded of one vetting case, and the record of the officer it is about.
 *
 * @param recorded what stands by now: whatever was corrected is told as it should have been
 * @param asTold every event that is known, as it was recorded, right or wrong
 */
record CaseFile(
        AsAt past,
        List<Recorded<Event>> recorded,
        List<Recorded<Event>> asTold,
        List<Recorded<Event>> officer,
        List<Recorded<Event>> outcomes,
        List<Recorded<Event>> parties,
        List<Recorded<Event>> sampling) {

    /** A case with everything that stands about it, and no more than its own events. */
    static CaseFile of(List<Recorded<Event>> recorded) {
        return new CaseFile(
                AsAt.NOW,
                ToldRight.of(recorded),
                recorded,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The same with what else is recorded of the officer and the case. */
    CaseFile with(
            List<Recorded<Event>> person,
            List<Recorded<Event>> noted,
            List<Recorded<Event>> declared,
            List<Recorded<Event>> sampled) {
        return new CaseFile(past, recorded, asTold, person, noted, declared, sampled);
    }

    /**
     * The same as it stood at a moment, as far as was known at another: what was known is set right
     * first, and then cut.
     *
     * @throws Unknown if the case was not open yet
     */
    CaseFile at(AsAt moment) {
        var known = Past.known(asTold, moment);
        var then =
                new CaseFile(
                        moment,
                        Past.cut(ToldRight.of(known), moment),
                        known,
                        officer,
                        Past.cut(outcomes, moment),
                        Past.cut(parties, moment),
                        Past.cut(sampling, moment));
        if (then.recorded.isEmpty()) throw new Unknown();
        return then;
    }

    /** Every event as it was recorded by that moment, right or wrong. */
    List<Recorded<Event>> told() {
        return Past.cut(asTold, past);
    }

    CaseOpened opened() {
        return events(CaseOpened.class).getFirst();
    }

    OfficerRegistered person() {
        return officer.stream()
                .map(Recorded::event)
                .filter(OfficerRegistered.class::isInstance)
                .map(OfficerRegistered.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** To whom the case was given last to be sampled, and what they found. */
    Optional<Sample> sample() {
        Optional<Sample> sample = Optional.empty();
        for (var recorded : sampling()) {
            sample =
                    switch ((SampleEvent) recorded.event()) {
                        case SampleDrawn e -> Optional.of(Sample.drawn(e));
                        case SampleRecorded e -> sample.map(s -> s.found(e, recorded.recordedAt()));
                    };
        }
        return sample;
    }

    /** Whom the applicant's forms declare, and what was made of each. */
    List<ThirdParty> thirdParties() {
        var parties = new LinkedHashMap<PartyId, ThirdParty>();
        for (var recorded : parties()) {
            switch ((ThirdPartyEvent) recorded.event()) {
                case ThirdPartyDeclared e -> parties.put(e.partyId(), ThirdParty.declared(e));
                case ThirdPartyTreated e ->
                        parties.computeIfPresent(e.partyId(), (_, party) -> party.treated(e));
            }
        }
        return List.copyOf(parties.values());
    }

    /** How the officer's other cases ended. */
    List<Earlier> earlier() {
        var record =
                outcomes.stream()
                        .map(Recorded::event)
                        .filter(VettingRecordEvent.class::isInstance)
                        .map(VettingRecordEvent.class::cast)
                        .toList();
        return NotedOutcomes.of(record).stream()
                .filter(noted -> !noted.caseId().equals(opened().caseId()))
                .map(e -> new Earlier(e.caseId(), e.level(), e.outcome(), e.endedOn()))
                .toList();
    }

    long version() {
        return told().getLast().version();
    }

    List<VettingCaseEvent> story() {
        return events(VettingCaseEvent.class);
    }

    <E extends Event> List<E> events(Class<E> kind) {
        return recorded(kind).stream().map(Recorded::event).toList();
    }

    @SuppressWarnings("unchecked") // each is checked to hold an event of this kind
    <E extends Event> List<Recorded<E>> recorded(Class<E> kind) {
        return recorded.stream()
                .filter(r -> kind.isInstance(r.event()))
                .map(r -> (Recorded<E>) r)
                .toList();
    }

    <E extends Event> Optional<Recorded<E>> last(Class<E> kind) {
        return recorded(kind).stream().reduce((_, newer) -> newer);
    }

    /** The assigned researcher; whoever declared a conflict since is so no more. */
    Optional<Account> researcher() {
        return events(ResearcherAssigned.class).stream()
                .map(ResearcherAssigned::researcher)
                .reduce((_, newer) -> newer)
                .filter(account -> !conflicted().contains(account));
    }

    /**
     * Who reaches the case; to be asked of everything that is recorded, not of a past. Appeals
     * officers reach what was ever refused: there is nothing for them in any other case.
     */
    Guard guard() {
        var opened = opened();
        var barred = new HashSet<>(conflicted());
        opened.lineManager().ifPresent(barred::add);
        var guard =
                Guard.about(
                                opened.force(),
                                opened.account().flatMap(Personal::present),
                                opened.lineManager())
                        .withResearcher(researcher(), barred);
        return wasRefused() ? guard : guard.closedTo(Role.APPEALS_OFFICER);
    }

    private boolean wasRefused() {
        return asTold.stream().map(Recorded::event).anyMatch(CaseFile::refuses);
    }

    private static boolean refuses(Event event) {
        return event instanceof CaseDecided decided && decided.outcome() == CaseOutcome.REFUSED
                || event instanceof DecisionCorrected right
                        && right.outcome() == CaseOutcome.REFUSED;
    }

    /** As {@link #guard}, but those who declared a conflict are told so instead of nothing. */
    Guard guardBeforeConflicts() {
        var opened = opened();
        return Guard.about(
                        opened.force(),
                        opened.account().flatMap(Personal::present),
                        opened.lineManager())
                .barringLineManager();
    }

    private Set<Account> conflicted() {
        return Stream.concat(
                        events(ConflictDeclared.class).stream().map(ConflictDeclared::declaredBy),
                        events(ConflictFound.class).stream().map(ConflictFound::account))
                .collect(Collectors.toUnmodifiableSet());
    }
}
