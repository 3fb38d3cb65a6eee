package org.muster.query.dashboard.vetting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.dashboard.VettingDashboard;
import org.muster.api.dashboard.VettingDashboard.OpenCases;
import org.muster.api.dashboard.VettingDashboard.Waivers;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseState;
import org.muster.query.support.Reader;
import org.muster.query.support.Scope;
import org.springframework.stereotype.Component;

/** Answers how vetting stands, in numbers alone. */
@Component
class VettingFigures {
    private static final Set<CaseState> ENDED =
            Arrays.stream(CaseOutcome.values())
                    .map(CaseOutcome::state)
                    .collect(toUnmodifiableSet());

    private static final Set<CaseState> OPEN =
            Arrays.stream(CaseState.values())
                    .filter(state -> !ENDED.contains(state))
                    .collect(toUnmodifiableSet());

    private final CaseTallyRows cases;
    private final HeldClearances clearances;

    VettingFigures(CaseTallyRows cases, HeldClearances clearances) {
        this.cases = cases;
        this.clearances = clearances;
    }

    @QueryHandler
    VettingDashboard handle(VettingDashboard.Find query, Reader reader) {
        var scope = Scope.of(reader.actor());
        return new VettingDashboard(
                reader.now(),
                openCases(scope),
                clearances.today(scope, reader),
                mayCountWaivers(reader.actor())
                        ? Optional.of(waivers(scope, reader.today()))
                        : Optional.empty());
    }

    private static boolean mayCountWaivers(Actor actor) {
        return actor.holds(Role.VETTING_DECISION_MAKER)
                || actor.holds(Role.AUDITOR)
                || actor.holds(Role.WORKFORCE_PLANNER);
    }

    private Waivers waivers(Scope scope, LocalDate today) {
        var all = cases.waived(scope.everyForce(), scope.forces(), LocalDate.EPOCH);
        var standing = cases.waived(scope.everyForce(), scope.forces(), today);
        return new Waivers(standing, all - standing);
    }

    private List<OpenCases> openCases(Scope scope) {
        var levels = new TreeMap<String, Map<CaseState, Long>>();
        for (var tally : cases.tallied(scope.everyForce(), scope.forces(), OPEN)) {
            levels.computeIfAbsent(tally.level(), _ -> new EnumMap<>(CaseState.class))
                    .put(tally.state(), tally.count());
        }
        return levels.entrySet().stream()
                .map(e -> new OpenCases(new ClearanceLevel(e.getKey()), e.getValue()))
                .toList();
    }
}
