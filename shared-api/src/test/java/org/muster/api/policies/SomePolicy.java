package org.muster.api.policies;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.appeals.SomeAppealRules;
import org.muster.api.calendar.DayUnit;
import org.muster.api.calendar.SomeBankHolidays;
import org.muster.api.calendar.TimeLimit;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.draws.DrawRules;
import org.muster.api.notices.NoticeRules;
import org.muster.api.policies.PolicySet.Aftercare;
import org.muster.api.policies.PolicySet.Eligibility;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.vacancies.PostRules;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.transfers.SomeTransferRules;

/** Builds small policy sets for tests: levels with what they stand for and what underpins them. */
public final class SomePolicy {
    private final Map<ClearanceLevel, Level> levels = new HashMap<>();
    private final Period dueBefore;

    private SomePolicy(Period dueBefore) {
        this.dueBefore = dueBefore;
    }

    public static SomePolicy due(Period before) {
        return new SomePolicy(before);
    }

    /** Both ladders in small: RV below MV, NPPV3 apart, CTC below SC. */
    public static PolicySet bothLadders(Period dueBefore) {
        return due(dueBefore)
                .force("RV")
                .force("MV", "RV")
                .force("NPPV3")
                .national("CTC", "RV", "MV", "NPPV3")
                .national("SC", "RV", "MV", "NPPV3")
                .standingFor("SC", "CTC")
                .called("TEST.1", Optional.empty(), LocalDate.EPOCH);
    }

    public SomePolicy force(String level, String... satisfies) {
        levels.put(new ClearanceLevel(level), level(level, Ladder.FORCE, Set.of(), satisfies));
        return this;
    }

    public SomePolicy national(String level, String... underpinnedBy) {
        levels.put(new ClearanceLevel(level), level(level, Ladder.NATIONAL, levels(underpinnedBy)));
        return this;
    }

    public SomePolicy standingFor(String level, String... satisfies) {
        var plain = levels.get(new ClearanceLevel(level));
        levels.put(
                new ClearanceLevel(level),
                level(level, plain.ladder(), plain.underpinnedBy(), satisfies));
        return this;
    }

    public PolicySet called(String version, Optional<Force> force, LocalDate effectiveFrom) {
        return new PolicySet(
                version,
                "0".repeat(64),
                force,
                effectiveFrom,
                "for tests",
                Map.copyOf(levels),
                Map.of(),
                Map.of(),
                Map.of(),
                new Eligibility(Map.of(), Set.of(), ""),
                new CaseRules(
                        Map.of(),
                        Map.of(),
                        new CaseRules.Reapply(Optional.empty(), true),
                        Duration.ofMinutes(60),
                        ""),
                new Aftercare(Period.ofDays(14), Period.ofMonths(6), "", ""),
                SomeAppealRules.of(14, DayUnit.CALENDAR_DAYS),
                new DrawRules(5, Period.ofYears(1), ""),
                SomeBankHolidays.OF_2026,
                new NoticeRules(
                        List.of(Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(1)),
                        Period.ofYears(1),
                        Set.of(Ladder.FORCE),
                        ""),
                SomeTransferRules.WITHIN_A_YEAR,
                new MatterRules(Map.of(), ""),
                new PostRules(new TimeLimit(10, DayUnit.CALENDAR_DAYS), Period.ofYears(1), ""));
    }

    private Level level(
            String name, Ladder ladder, Set<ClearanceLevel> underpinnedBy, String... satisfies) {
        return new Level(
                name,
                ladder,
                levels(satisfies),
                underpinnedBy,
                List.of(),
                Period.ofYears(7),
                dueBefore,
                Optional.empty(),
                List.of(),
                "");
    }

    private static Set<ClearanceLevel> levels(String... codes) {
        return Stream.of(codes).map(ClearanceLevel::new).collect(Collectors.toSet());
    }
}
