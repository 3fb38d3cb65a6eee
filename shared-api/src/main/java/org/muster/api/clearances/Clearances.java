package org.muster.api.clearances;

import static org.muster.api.clearances.ClearanceState.DUE_FOR_RENEWAL;
import static org.muster.api.clearances.ClearanceState.LAPSED;
import static org.muster.api.clearances.ClearanceState.LIVE;
import static org.muster.api.clearances.ClearanceState.LIVE_WITH_CONDITIONS;
import static org.muster.api.clearances.ClearanceState.NOT_UNDERPINNED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Level;

/**
 * All clearances of one officer in the order of their grants, folded from events. Every state is a
 * function of these, the policy set and the date asked about; none depends on whether a scheduled
 * job ran.
 */
public record Clearances(List<Held> held) {
    public static final Clearances NONE = new Clearances(List.of());

    public Clearances {
        held = List.copyOf(held);
    }

    /** One clearance as it was granted; in term from the first to the last day, both inclusive. */
    public record Held(
            ClearanceId clearanceId,
            ClearanceLevel level,
            LocalDate from,
            LocalDate to,
            boolean conditional) {

        boolean hasBegunBy(LocalDate day) {
            return !day.isBefore(from);
        }
    }

    /** What is held at a level on a date: the clearance that speaks for it, and its state. */
    public record Standing(Held clearance, ClearanceState state) {}

    public static Clearances evolve(Clearances state, ClearanceEvent event) {
        return switch (event) {
            case ClearanceGranted e ->
                    state.with(
                            new Held(
                                    e.clearanceId(), e.level(), e.from(), e.to(), e.conditional()));
        };
    }

    public static Clearances of(List<? extends ClearanceEvent> events) {
        var clearances = NONE;
        for (var event : events) clearances = evolve(clearances, event);
        return clearances;
    }

    /** Says whether a clearance of this name was ever granted. */
    public boolean names(ClearanceId clearance) {
        return held.stream().anyMatch(c -> c.clearanceId().equals(clearance));
    }

    /**
     * Everything held on a day, live or not, one for each level: of several the one that began
     * last, and of those the one granted last. So a renewal replaces what it renews from its own
     * first day on, even where it ends sooner or carries conditions.
     */
    public List<Standing> on(LocalDate day, PolicySet policy) {
        return inTermOrPast(day).stream()
                .map(clearance -> new Standing(clearance, stateOf(clearance, day, policy)))
                .toList();
    }

    /**
     * What stands for a required level on a day: a live clearance before one that is not, then the
     * one that lasts longest, then the level itself before a higher one.
     */
    public Optional<Standing> standing(ClearanceLevel required, LocalDate on, PolicySet policy) {
        return on(on, policy).stream()
                .filter(s -> policy.satisfies(s.clearance().level(), required))
                .max(
                        Comparator.comparing((Standing s) -> s.state().isLive())
                                .thenComparing(s -> s.clearance().to())
                                .thenComparing(s -> s.clearance().level().equals(required)));
    }

    /**
     * Says whether a level needs no underpinning, or has it on that day. A level that the policy
     * set does not know may not be relied on, so it has none.
     */
    public boolean underpinned(ClearanceLevel level, LocalDate on, PolicySet policy) {
        return policy.level(level)
                .map(Level::underpinnedBy)
                .map(
                        levels ->
                                levels.isEmpty()
                                        || inTermOrPast(on).stream()
                                                .filter(c -> alone(c, on, policy).isLive())
                                                .anyMatch(
                                                        c ->
                                                                policy.satisfiesAny(
                                                                        c.level(), levels)))
                .orElse(false);
    }

    /** The first day on which a clearance is due for renewal. */
    public static LocalDate dueFrom(Held clearance, PolicySet policy) {
        return policy.level(clearance.level())
                .map(level -> clearance.to().minus(level.dueBefore()))
                .orElse(clearance.to());
    }

    private ClearanceState stateOf(Held clearance, LocalDate on, PolicySet policy) {
        var alone = alone(clearance, on, policy);
        return alone.isLive() && !underpinned(clearance.level(), on, policy)
                ? NOT_UNDERPINNED
                : alone;
    }

    /**
     * The state of a clearance whatever underpins it. Conditions are said before that it is due:
     * they bind every day, and the last day stands beside the state anyway.
     */
    private static ClearanceState alone(Held clearance, LocalDate on, PolicySet policy) {
        if (on.isAfter(clearance.to())) return LAPSED;
        if (clearance.conditional()) return LIVE_WITH_CONDITIONS;
        return on.isBefore(dueFrom(clearance, policy)) ? LIVE : DUE_FOR_RENEWAL;
    }

    private List<Held> inTermOrPast(LocalDate day) {
        var newest = new TreeMap<String, Held>();
        for (var clearance : held) {
            if (clearance.hasBegunBy(day)) {
                newest.merge(
                        clearance.level().code(),
                        clearance,
                        (older, newer) -> newer.from().isBefore(older.from()) ? older : newer);
            }
        }
        return List.copyOf(newest.values());
    }

    private Clearances with(Held clearance) {
        var more = new ArrayList<>(held);
        more.add(clearance);
        return new Clearances(more);
    }
}
