package org.muster.command.clearances;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.Clearances;
import org.muster.api.withdrawals.WithdrawalId;

/**
 * What an officer's register of clearances holds.
 *
 * @param binding the conditions in force
 * @param freed the conditions that bind no more
 * @param assessed the clearances about which a withdrawal assessment is under way
 * @param closed whether the officer left
 */
record Register(
        Clearances clearances,
        Set<Bond> binding,
        Set<Bond> freed,
        Map<ClearanceId, WithdrawalId> assessed,
        boolean closed) {
    static final Register EMPTY =
            new Register(Clearances.NONE, Set.of(), Set.of(), Map.of(), false);

    /** A condition, by its number among those of its clearance. */
    record Bond(ClearanceId clearance, int number) {}

    Optional<WithdrawalId> assessment(ClearanceId clearance) {
        return Optional.ofNullable(assessed.get(clearance));
    }

    boolean isLast(Bond bond) {
        return binding.stream()
                .filter(other -> other.clearance().equals(bond.clearance()))
                .allMatch(bond::equals);
    }

    /** The number that the next condition of a clearance gets. */
    int nextNumber(ClearanceId clearance) {
        return Stream.concat(binding.stream(), freed.stream())
                        .filter(bond -> bond.clearance().equals(clearance))
                        .mapToInt(Bond::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    static Register evolve(Register state, ClearanceEvent event) {
        var next = state.holding(Clearances.evolve(state.clearances, event));
        return switch (event) {
            case ConditionImposed e -> next.bound(new Bond(e.clearanceId(), e.number()));
            case ConditionEnded e -> next.freed(new Bond(e.clearanceId(), e.number()));
            case AssessmentBegun e -> next.assessing(e.clearanceId(), e.assessment());
            case ClearanceRetained e -> next.assessed(e.clearanceId());
            case ClearanceWithdrawn e -> next.assessed(e.clearanceId());
            case ClearancesTerminated _ ->
                    new Register(next.clearances, next.binding, next.freed, Map.of(), true);
            case ClearanceAnnulled e -> next.unbound(e.clearanceId());
            case GrantCorrected e -> e.conditional() ? next : next.unbound(e.clearanceId());
            case ClearanceGranted _,
                    ClearanceSuspended _,
                    ClearanceReinstated _,
                    ClearanceCancelled _,
                    ClearanceRestored _,
                    BearingStated _,
                    ClearanceReviewed _,
                    ConditionReviewed _ ->
                    next;
        };
    }

    private Register holding(Clearances more) {
        return new Register(more, binding, freed, assessed, closed);
    }

    private Register bound(Bond bond) {
        var more = new HashSet<>(binding);
        more.add(bond);
        return new Register(clearances, more, freed, assessed, closed);
    }

    private Register freed(Bond bond) {
        var fewer = new HashSet<>(binding);
        fewer.remove(bond);
        var more = new HashSet<>(freed);
        more.add(bond);
        return new Register(clearances, fewer, more, assessed, closed);
    }

    /** Its conditions bind no more; their numbers are not given again. */
    private Register unbound(ClearanceId clearance) {
        var next = this;
        for (var bond : binding) if (bond.clearance().equals(clearance)) next = next.freed(bond);
        return next;
    }

    private Register assessing(ClearanceId clearance, WithdrawalId assessment) {
        var more = new HashMap<>(assessed);
        more.put(clearance, assessment);
        return new Register(clearances, binding, freed, more, closed);
    }

    private Register assessed(ClearanceId clearance) {
        var fewer = new HashMap<>(assessed);
        fewer.remove(clearance);
        return new Register(clearances, binding, freed, fewer, closed);
    }
}
