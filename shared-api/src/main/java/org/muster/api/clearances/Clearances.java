package org.muster.api.clearances;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Level;

/**
 * All clearances of one officer, folded from events. Every state is a function of these, the policy
 * set and the date asked about; none depends on whether a scheduled job ran.
 */
public record Clearances(List<Held> held) {
    public static final Clearances NONE = new Clearances(List.of());

    public Clearances {
        held = List.copyOf(held);
    }

    /** One clearance as it was granted; live from the first to the last day, both inclusive. */
    public record Held(
            ClearanceId clearanceId,
            ClearanceLevel level,
            LocalDate from,
            LocalDate to,
            boolean conditional) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
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

    /** The state of one clearance on a day. */
    public ClearanceState stateOf(Held clearance, LocalDate on, PolicySet policy) {
        if (on.isAfter(clearance.to())) return ClearanceState.LAPSED;
        if (!underpinned(clearance.level(), on, policy)) return ClearanceState.NOT_UNDERPINNED;
        if (clearance.conditional()) return ClearanceState.LIVE_WITH_CONDITIONS;
        return dueFrom(clearance, policy).isAfter(on)
                ? ClearanceState.LIVE
                : ClearanceState.DUE_FOR_RENEWAL;
    }

    /** Everything held on a day, the newest of each level, whether live or not. */
    public List<Standing> on(LocalDate day, PolicySet policy) {
        return held.stream()
                .filter(c -> !day.isBefore(c.from()))
                .filter(c -> held.stream().noneMatch(other -> replaces(other, c, day)))
                .sorted(Comparator.comparing((Held c) -> c.level().code()))
                .map(c -> new Standing(c, stateOf(c, day, policy)))
                .toList();
    }

    /** What stands for a required level on a day: a live clearance before one that is not. */
    public Optional<Standing> standing(ClearanceLevel required, LocalDate on, PolicySet policy) {
        return on(on, policy).stream()
                .filter(s -> policy.satisfies(s.clearance().level(), required))
                .max(
                        Comparator.comparing((Standing s) -> s.state().isLive())
                                .thenComparing(s -> s.clearance().to()));
    }

    /** Says whether the level needs no underpinning, or has it on that day. */
    public boolean underpinned(ClearanceLevel level, LocalDate on, PolicySet policy) {
        var underpinning = policy.level(level).map(Level::underpinnedBy).orElseThrow();
        return underpinning.isEmpty()
                || held.stream().anyMatch(c -> underpinning.contains(c.level()) && c.covers(on));
    }

    private static boolean replaces(Held newer, Held older, LocalDate day) {
        return newer.level().equals(older.level())
                && !day.isBefore(newer.from())
                && newer.to().isAfter(older.to());
    }

    private static LocalDate dueFrom(Held clearance, PolicySet policy) {
        return policy.level(clearance.level())
                .map(level -> clearance.to().minus(level.dueBefore()))
                .orElse(clearance.to());
    }

    private Clearances with(Held clearance) {
        var more = new ArrayList<>(held);
        more.add(clearance);
        return new Clearances(more);
    }
}
