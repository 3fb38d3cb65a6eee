package org.muster.api.policies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.policies.PolicyEvent.PolicyActivated;
import org.muster.api.policies.PolicyEvent.PolicyProposed;
import org.muster.api.policies.PolicyEvent.PolicyWithdrawn;

/** Every set that was ever proposed, by its version, folded from events. */
public record PolicyBook(Map<String, Proposal> proposals) {
    public static final PolicyBook EMPTY = new PolicyBook(Map.of());

    public PolicyBook {
        proposals = Collections.unmodifiableMap(new LinkedHashMap<>(proposals));
    }

    /** One set that was proposed, what became of it, and who activated it if somebody did. */
    public record Proposal(
            PolicyProposed proposed, PolicyStanding standing, Optional<Account> activatedBy) {
        private Proposal activated(Account by) {
            return new Proposal(proposed, PolicyStanding.ACTIVATED, Optional.of(by));
        }

        private Proposal withdrawn() {
            return new Proposal(proposed, PolicyStanding.WITHDRAWN, activatedBy);
        }
    }

    public static PolicyBook evolve(PolicyBook book, PolicyEvent event) {
        return switch (event) {
            case PolicyProposed e ->
                    book.with(new Proposal(e, PolicyStanding.PROPOSED, Optional.empty()));
            case PolicyActivated e -> book.with(book.named(e).activated(e.activatedBy()));
            case PolicyWithdrawn e -> book.with(book.named(e).withdrawn());
        };
    }

    public static PolicyBook of(List<? extends PolicyEvent> events) {
        var book = EMPTY;
        for (var event : events) book = evolve(book, event);
        return book;
    }

    public Optional<Proposal> find(String version) {
        return Optional.ofNullable(proposals.get(version));
    }

    /** Those that count, or will. */
    public Stream<Proposal> activated() {
        return proposals.values().stream()
                .filter(proposal -> proposal.standing() == PolicyStanding.ACTIVATED);
    }

    private Proposal named(PolicyEvent event) {
        return proposals.get(event.version());
    }

    private PolicyBook with(Proposal proposal) {
        var more = new LinkedHashMap<>(proposals);
        more.put(proposal.proposed().version(), proposal);
        return new PolicyBook(more);
    }
}
