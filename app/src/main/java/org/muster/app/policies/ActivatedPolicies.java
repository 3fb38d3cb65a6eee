package org.muster.app.policies;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicyBook;
import org.muster.api.policies.PolicyBookId;
import org.muster.api.policies.PolicyDifference;
import org.muster.api.policies.PolicyEvent;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.api.views.Histories;

/**
 * The shipped policy sets and those that were activated, on whatever node. A set takes effect on a
 * day to come, so it is enough to look again now and then, and always on a new day.
 */
final class ActivatedPolicies implements Policies {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(1);

    private final PolicyFiles files;
    private final Histories histories;
    private final Clock clock;
    private volatile Optional<Known> known = Optional.empty();

    ActivatedPolicies(PolicyFiles files, Histories histories, Clock clock) {
        this.files = files;
        this.histories = histories;
        this.clock = clock;
    }

    /**
     * What was found when the store was last looked at.
     *
     * @param on the civil date of the look
     * @param at its time, in the nanoseconds of this process
     */
    private record Known(LocalDate on, long at, PolicySets sets, Map<String, String> texts) {
        boolean isFresh(LocalDate today) {
            return on.equals(today) && System.nanoTime() - at < NOW_AND_THEN.toNanos();
        }
    }

    @Override
    public PolicySets sets() {
        return known().sets();
    }

    @Override
    public PolicySets shipped() {
        return files.sets();
    }

    @Override
    public Optional<String> text(String version) {
        return Optional.ofNullable(known().texts().get(version));
    }

    @Override
    public PolicySet read(String text) {
        return files.read(text);
    }

    @Override
    public List<PolicyDifference> differences(String older, String newer) {
        return Differences.between(older, newer);
    }

    private Known known() {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var fresh = known.filter(k -> k.isFresh(today)).orElseGet(() -> look(today));
        known = Optional.of(fresh);
        return fresh;
    }

    private Known look(LocalDate today) {
        var at = System.nanoTime();
        var events =
                histories.of(new PolicyBookId()).stream()
                        .map(recorded -> (PolicyEvent) recorded.event())
                        .toList();
        var sets = new ArrayList<>(files.sets().sets());
        var texts = new LinkedHashMap<>(files.texts());
        PolicyBook.of(events)
                .activated()
                .forEach(
                        proposal -> {
                            sets.add(files.read(proposal.proposed().text()));
                            texts.put(proposal.proposed().version(), proposal.proposed().text());
                        });
        return new Known(today, at, new PolicySets(sets), texts);
    }
}
