package org.muster.api.clearances;

import static org.muster.api.clearances.ClearanceState.ANNULLED;
import static org.muster.api.clearances.ClearanceState.DUE_FOR_RENEWAL;
import static org.muster.api.clearances.ClearanceState.LAPSED;
import static org.muster.api.clearances.ClearanceState.LIVE;
import static org.muster.api.clearances.ClearanceState.LIVE_WITH_CONDITIONS;
import static org.muster.api.clearances.ClearanceState.NOT_UNDERPINNED;
import static org.muster.api.clearances.ClearanceState.SUSPENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.muster.api.clearances.Change.Kind;
import org.muster.api.clearances.ClearanceEvent.*;
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
            boolean conditional,
            List<Change> changes) {
        public Held {
            changes = List.copyOf(changes);
        }

        /** A clearance as it was granted. */
        public Held(
                ClearanceId clearanceId,
                ClearanceLevel level,
                LocalDate from,
                LocalDate to,
                boolean conditional) {
            this(clearanceId, level, from, to, conditional, List.of());
        }

        /** The day of its last annual review by then; until there was one, its first day. */
        public LocalDate lookedAt(LocalDate by) {
            return new Changes(changes, by).reviewed().orElse(from);
        }

        boolean hasBegunBy(LocalDate day) {
            return !day.isBefore(from) && !new Changes(changes, day).annulled();
        }

        /**
         * The state on a day, whatever underpins it, by all that happened to it since the grant.
         */
        ClearanceState on(LocalDate day, PolicySet policy) {
            var past = new Changes(changes, day);
            if (past.annulled()) return ANNULLED;
            var ended = past.endedBy(to);
            if (ended.isPresent()) return ended.get();
            if (day.isAfter(to)) return LAPSED;
            if (past.suspended()) return SUSPENDED;
            if (conditional && !past.freed()) return LIVE_WITH_CONDITIONS;
            return day.isBefore(dueFrom(this, policy)) ? LIVE : DUE_FOR_RENEWAL;
        }

        private Held after(LocalDate day, Change.Kind kind) {
            var more = new ArrayList<>(changes);
            more.add(new Change(day, kind));
            return new Held(clearanceId, level, from, to, conditional, more);
        }

        private Held corrected(GrantCorrected e) {
            return new Held(clearanceId, level, e.from(), e.to(), e.conditional(), changes);
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
            case ClearanceSuspended e -> state.after(e.clearanceId(), e.on(), Kind.SUSPENDED);
            case ClearanceReinstated e -> state.after(e.clearanceId(), e.on(), Kind.REINSTATED);
            case ClearanceCancelled e -> state.after(e.clearanceId(), e.on(), Kind.CANCELLED);
            case ClearanceWithdrawn e -> state.after(e.clearanceId(), e.on(), Kind.WITHDRAWN);
            case ClearanceRestored e -> state.after(e.clearanceId(), e.on(), Kind.RESTORED);
            case ClearancesTerminated e ->
                    state.each(_ -> true, held -> held.after(e.on(), Kind.TERMINATED));
            case ConditionEnded e ->
                    e.last() ? state.after(e.clearanceId(), e.on(), Kind.FREED) : state;
            case ClearanceReviewed e -> state.after(e.clearanceId(), e.on(), Kind.REVIEWED);
            case ClearanceAnnulled e ->
                    state.each(
                            held -> held.clearanceId().equals(e.clearanceId()),
                            held -> held.after(held.from(), Kind.ANNULLED));
            case GrantCorrected e ->
                    state.each(
                            held -> held.clearanceId().equals(e.clearanceId()),
                            held -> held.corrected(e));
            case ConditionImposed _,
                    BearingStated _,
                    ConditionReviewed _,
                    AssessmentBegun _,
                    ClearanceRetained _ ->
                    state;
        };
    }

    public static Clearances of(List<? extends ClearanceEvent> events) {
        var clearances = NONE;
        for (var event : events) clearances = evolve(clearances, event);
        return clearances;
    }

    /** Says whether a clearance of this name was ever granted. */
    public boolean names(ClearanceId clearance) {
        return find(clearance).isPresent();
    }

    /** The clearance of this name. */
    public Optional<Held> find(ClearanceId clearance) {
        return held.stream().filter(c -> c.clearanceId().equals(clearance)).findFirst();
    }

    /** The state of one clearance on a day, whether or not another speaks for its level. */
    public ClearanceState stateOf(Held clearance, LocalDate on, PolicySet policy) {
        var alone = clearance.on(on, policy);
        return alone.isLive() && !underpinned(clearance.level(), on, policy)
                ? NOT_UNDERPINNED
                : alone;
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
                                                .filter(c -> c.on(on, policy).isLive())
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

    /** As if that clearance had not been suspended by that day. */
    public Clearances inForceAgain(ClearanceId clearance, LocalDate on) {
        return after(clearance, on, Kind.REINSTATED);
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

    private Clearances after(ClearanceId clearance, LocalDate on, Kind kind) {
        return each(c -> c.clearanceId().equals(clearance), c -> c.after(on, kind));
    }

    private Clearances each(Predicate<Held> which, UnaryOperator<Held> change) {
        return new Clearances(held.stream().map(c -> which.test(c) ? change.apply(c) : c).toList());
    }

    private Clearances with(Held clearance) {
        var more = new ArrayList<>(held);
        more.add(clearance);
        return new Clearances(more);
    }
}
