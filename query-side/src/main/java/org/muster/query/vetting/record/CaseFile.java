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
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.VettingCaseView.Earlier;
import org.muster.api.vetting.VettingCaseView.Sample;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.HandlingEvent.ConflictDeclared;
import org.muster.api.vetting.cases.HandlingEvent.ConflictFound;
import org.muster.api.vetting.cases.HandlingEvent.ResearcherAssigned;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;
import org.muster.api.vetting.parties.PartyId;
import org.muster.api.vetting.parties.ThirdParty;
import org.muster.api.vetting.parties.ThirdPartyEvent;
import org.muster.api.vetting.parties.ThirdPartyEvent.*;
import org.muster.api.vetting.quality.SampleEvent;
import org.muster.api.vetting.quality.SampleEvent.*;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;
import org.muster.query.support.Past;

/** Everything recorded of one vetting case, and the record of the officer it is about. */
record CaseFile(
        List<Recorded<Event>> recorded,
        List<Recorded<Event>> officer,
        List<Recorded<Event>> outcomes,
        List<Recorded<Event>> parties,
        List<Recorded<Event>> sampling) {
    /**
     * The same as it stood at a moment.
     *
     * @throws Unknown if the case was not open yet
     */
    CaseFile at(AsAt past) {
        var then =
                new CaseFile(
                        Past.cut(recorded, past),
                        officer,
                        Past.cut(outcomes, past),
                        Past.cut(parties, past),
                        Past.cut(sampling, past));
        if (then.recorded.isEmpty()) throw new Unknown();
        return then;
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
                        case SampleDrawn e ->
                                Optional.of(
                                        new Sample(
                                                e.sampler(),
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()));
                        case SampleRecorded e ->
                                sample.map(
                                        drawn ->
                                                new Sample(
                                                        drawn.sampler(),
                                                        Optional.of(e.finding()),
                                                        Optional.of(e.findings()),
                                                        Optional.of(recorded.recordedAt())));
                    };
        }
        return sample;
    }

    /** Whom the applicant's forms declare, and what was made of each. */
    List<ThirdParty> thirdParties() {
        var parties = new LinkedHashMap<PartyId, ThirdParty>();
        for (var recorded : parties()) {
            switch ((ThirdPartyEvent) recorded.event()) {
                case ThirdPartyDeclared e -> parties.put(e.partyId(), declared(e));
                case ThirdPartyTreated e ->
                        parties.compute(e.partyId(), (_, party) -> treated(party, e));
            }
        }
        return List.copyOf(parties.values());
    }

    private static ThirdParty declared(ThirdPartyDeclared e) {
        return new ThirdParty(
                e.partyId(), e.relation(), e.name(), Optional.empty(), Optional.empty());
    }

    private static ThirdParty treated(ThirdParty party, ThirdPartyTreated e) {
        return new ThirdParty(
                party.id(),
                party.relation(),
                party.name(),
                Optional.of(e.treatment()),
                Optional.of(e.reason()));
    }

    /** How the officer's other cases ended. */
    List<Earlier> earlier() {
        return outcomes.stream()
                .map(Recorded::event)
                .filter(OutcomeNoted.class::isInstance)
                .map(OutcomeNoted.class::cast)
                .filter(noted -> !noted.caseId().equals(opened().caseId()))
                .map(e -> new Earlier(e.caseId(), e.level(), e.outcome(), e.endedOn()))
                .toList();
    }

    long version() {
        return recorded.getLast().version();
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

    /** Who reaches the case; to be asked of everything that is recorded, not of a past. */
    Guard guard() {
        var opened = opened();
        var barred = new HashSet<>(conflicted());
        opened.lineManager().ifPresent(barred::add);
        return Guard.about(
                        opened.force(),
                        opened.account().flatMap(Personal::present),
                        opened.lineManager())
                .withResearcher(researcher(), barred);
    }

    private Set<Account> conflicted() {
        return Stream.concat(
                        events(ConflictDeclared.class).stream().map(ConflictDeclared::declaredBy),
                        events(ConflictFound.class).stream().map(ConflictFound::account))
                .collect(Collectors.toUnmodifiableSet());
    }
}
