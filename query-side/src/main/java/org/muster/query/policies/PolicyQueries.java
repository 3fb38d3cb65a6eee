package org.muster.query.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.access.Actor;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicyBook.Proposal;
import org.muster.api.policies.PolicyPreview;
import org.muster.api.policies.PolicyRegister;
import org.muster.api.policies.PolicyRegister.Entry;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicyStanding;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.query.support.PolicyChange;
import org.muster.query.support.PolicyChanges;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers which policy sets there are, which were proposed, what one says and would change. */
@Component
class PolicyQueries {
    private static final Comparator<Entry> BY_DATE = Comparator.comparing(Entry::effectiveFrom);

    private final Policies policies;
    private final PolicyChanges changes;

    PolicyQueries(Policies policies, PolicyChanges changes) {
        this.policies = policies;
        this.changes = changes;
    }

    @QueryHandler
    PolicyRegister handle(PolicyRegister.Find query, Reader reader) {
        var day = reader.day(new AsAt(query.at(), Optional.empty()));
        var proposed =
                changes.book().proposals().values().stream()
                        .map(p -> entry(policies.read(p.proposed().text()), Optional.of(p), day));
        var shipped =
                policies.shipped().sets().stream().map(set -> entry(set, Optional.empty(), day));
        return new PolicyRegister(
                day, Stream.concat(shipped, proposed).sorted(BY_DATE.reversed()).toList());
    }

    @QueryHandler
    PolicySet handle(PolicyRegister.FindSet query, Reader reader) {
        return changes.set(query.version());
    }

    @QueryHandler
    PolicyRegister.SetText handle(PolicyRegister.FindText query, Reader reader) {
        return new PolicyRegister.SetText(text(query.version()));
    }

    @QueryHandler
    PolicyPreview handle(PolicyPreview.Find query, Reader reader) {
        var change = changes.by(query.version());
        var proposal = changes.book().find(query.version());
        var instead = instead(change).version();
        return new PolicyPreview(
                entry(change.set(), proposal, reader.today()),
                instead,
                proposal.map(p -> p.proposed().reason()),
                proposal.map(p -> mayBeActivated(p, reader.actor())).orElse(false),
                change.day(),
                policies.differences(text(instead), text(query.version())));
    }

    private static boolean mayBeActivated(Proposal proposal, Actor by) {
        return proposal.standing() == PolicyStanding.PROPOSED
                && !proposal.proposed().proposedBy().equals(by.account());
    }

    private static PolicySet instead(PolicyChange change) {
        return change.before()
                .newest(change.set().force(), change.day())
                .or(() -> change.before().newest(Optional.empty(), change.day()))
                .orElseThrow();
    }

    private String text(String version) {
        return policies.text(version)
                .or(() -> changes.book().find(version).map(p -> p.proposed().text()))
                .orElseThrow(Unknown::new);
    }

    private Entry entry(PolicySet set, Optional<Proposal> proposal, LocalDate day) {
        return new Entry(
                set.version(),
                set.hash(),
                set.force(),
                set.effectiveFrom(),
                policies.sets().newest(set.force(), day).equals(Optional.of(set)),
                set.source(),
                proposal.map(Proposal::standing).orElse(PolicyStanding.SHIPPED),
                proposal.map(p -> p.proposed().proposedBy()),
                proposal.flatMap(Proposal::activatedBy));
    }
}
