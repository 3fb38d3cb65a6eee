package org.muster.api.vetting.matters;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.vetting.matters.MatterEvent.*;
import org.muster.api.vetting.matters.ReportEvent.ChangeReported;
import org.muster.api.vetting.staff.StaffReportEvent;
import org.muster.api.vetting.staff.StaffReportEvent.StaffChangeReported;

/** What became of each of an officer's matters, folded from events. */
public record Matters(Map<MatterId, MatterState> states) {
    public static final Matters NONE = new Matters(Map.of());

    public static Matters evolve(Matters matters, MatterEvent event) {
        return matters.with(event.matterId(), after(event));
    }

    public static Matters evolve(Matters matters, ReportEvent event) {
        return switch (event) {
            case ChangeReported e -> matters.with(e.matterId(), MatterState.REPORTED);
        };
    }

    public static Matters evolve(Matters matters, StaffReportEvent event) {
        return switch (event) {
            case StaffChangeReported e -> matters.with(e.matterId(), MatterState.REPORTED);
        };
    }

    /** The state of a matter once this has happened to it. */
    public static MatterState after(MatterEvent event) {
        return switch (event) {
            case MisconductOutcomeRecorded _,
                    InformationRecorded _,
                    MatterAcknowledged _,
                    MatterHandedOver _ ->
                    MatterState.ACKNOWLEDGED;
            case ReviewBegun _ -> MatterState.UNDER_REVIEW;
            case MatterNoted _ -> MatterState.NOTED;
        };
    }

    public Optional<MatterState> find(MatterId matter) {
        return Optional.ofNullable(states.get(matter));
    }

    /** Those of which nothing is said here yet are as they were reported. */
    public Matters with(List<ReportEvent> own, List<StaffReportEvent> managers) {
        var all = NONE;
        for (var event : own) all = evolve(all, event);
        for (var event : managers) all = evolve(all, event);
        for (var each : states.entrySet()) all = all.with(each.getKey(), each.getValue());
        return all;
    }

    private Matters with(MatterId matter, MatterState state) {
        var more = new LinkedHashMap<>(states);
        more.put(matter, state);
        return new Matters(Collections.unmodifiableMap(more));
    }
}
