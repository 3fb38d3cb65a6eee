package org.muster.query.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.policies.PolicyRegister;
import org.muster.api.policies.PolicyRegister.Entry;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers which policy sets there are, and what one says. */
@Component
class PolicyQueries {
    private static final Comparator<PolicySet> BY_DATE =
            Comparator.comparing(PolicySet::effectiveFrom);

    @QueryHandler
    PolicyRegister handle(PolicyRegister.Find query, Reader reader) {
        var day = reader.day(new AsAt(query.at(), Optional.empty()));
        return new PolicyRegister(
                day,
                reader.policies().sets().stream()
                        .sorted(BY_DATE.reversed())
                        .map(set -> entry(set, isInForce(set, day, reader.policies())))
                        .toList());
    }

    @QueryHandler
    PolicySet handle(PolicyRegister.FindSet query, Reader reader) {
        return reader.policies().byVersion(query.version()).orElseThrow(Unknown::new);
    }

    /** Among the sets for the same force the newest counts; the oldest general one ever did. */
    private static boolean isInForce(PolicySet set, LocalDate day, PolicySets policies) {
        var peers = policies.sets().stream().filter(p -> p.force().equals(set.force())).toList();
        var newest = peers.stream().filter(p -> !p.effectiveFrom().isAfter(day)).max(BY_DATE);
        var ever = peers.stream().min(BY_DATE).filter(p -> p.force().isEmpty());
        return newest.or(() -> ever).map(set::equals).orElse(false);
    }

    private static Entry entry(PolicySet set, boolean inForce) {
        return new Entry(
                set.version(), set.hash(), set.force(), set.effectiveFrom(), inForce, set.source());
    }
}
