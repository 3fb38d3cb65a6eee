package org.muster.query.dashboard.vetting;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Held;
import org.muster.api.dashboard.VettingDashboard.Standings;
import org.muster.query.support.Reader;
import org.muster.query.support.Scope;
import org.springframework.stereotype.Component;

/** What officers hold today, by the very rule that decisions apply. */
@Component
public class HeldClearances {
    private final ClearanceTallyRows rows;

    HeldClearances(ClearanceTallyRows rows) {
        this.rows = rows;
    }

    public Map<UUID, Clearances> of(Collection<UUID> officers) {
        var held = new TreeMap<UUID, List<Held>>();
        for (var row : rows.findByOfficerIdInOrderByNumber(officers)) {
            held.computeIfAbsent(row.officerId, _ -> new ArrayList<>()).add(row.held());
        }
        var clearances = new TreeMap<UUID, Clearances>();
        held.forEach((officer, each) -> clearances.put(officer, new Clearances(each)));
        return clearances;
    }

    /** How many officers' clearances of each level are in which state today. */
    List<Standings> today(Scope scope, Reader reader) {
        var counts = new TreeMap<String, Map<ClearanceState, Long>>();
        var officers =
                rows.ofForces(scope.everyForce(), scope.forces()).stream()
                        .collect(groupingBy(row -> row.officerId));
        officers.values().forEach(held -> count(held, counts, reader));
        return counts.entrySet().stream()
                .map(e -> new Standings(new ClearanceLevel(e.getKey()), e.getValue()))
                .toList();
    }

    private static void count(
            List<ClearanceTallyRow> held,
            Map<String, Map<ClearanceState, Long>> counts,
            Reader reader) {
        var policy = reader.policy(new Force(held.getLast().force));
        var clearances = new Clearances(held.stream().map(ClearanceTallyRow::held).toList());
        for (var standing : clearances.on(reader.today(), policy)) {
            counts.computeIfAbsent(
                            standing.clearance().level().code(),
                            _ -> new EnumMap<>(ClearanceState.class))
                    .merge(standing.state().told(reader.actor().roles(), false), 1L, Long::sum);
        }
    }
}
