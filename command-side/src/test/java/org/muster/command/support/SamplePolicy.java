package org.muster.command.support;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Accreditation;
import org.muster.api.policies.CaseRules;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Aftercare;
import org.muster.api.policies.PolicySet.Eligibility;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySet.Level;

/**
 * A policy set to decide under: a few levels of both ladders, and two equivalent accreditations.
 */
public final class SamplePolicy {
    public static final PolicySet POLICY =
            new PolicySet(
                    "2026-01",
                    "0".repeat(64),
                    Optional.empty(),
                    LocalDate.of(2026, 1, 1),
                    "made up for tests",
                    Map.of(
                            level("RV"), force(3, "RV"),
                            level("MV"), force(5, "RV", "MV"),
                            level("NPPV2A"), force(3, "NPPV2A"),
                            level("NPPV2F"), force(3, "NPPV2A", "NPPV2F"),
                            level("CTC"), national(3, "CTC"),
                            level("SC"), national(5, "CTC", "SC")),
                    Map.of(),
                    Map.of(),
                    Map.of(
                            new Accreditation("ICIDP"), "Crime investigators' programme",
                            new Accreditation("PIP2"), "Serious and complex investigation",
                            new Accreditation("IMSC"), "Management of serious crime"),
                    new Eligibility(
                            Map.of(new Accreditation("ICIDP"), Set.of(new Accreditation("PIP2"))),
                            Set.of("D"),
                            "made up for tests"),
                    new CaseRules(
                            Map.of(),
                            Map.of(),
                            new CaseRules.Reapply(Optional.empty(), true),
                            Duration.ofMinutes(60),
                            "made up for tests"),
                    new Aftercare(
                            Period.ofDays(14),
                            Period.ofMonths(6),
                            "regulation 6",
                            "made up for tests"),
                    SampleAppeals.RULES,
                    SampleAppeals.DRAWS,
                    SampleAppeals.HOLIDAYS,
                    SampleAppeals.NOTICES,
                    SampleTransfers.RULES,
                    SampleMatters.RULES,
                    SampleAppeals.POSTS);

    private SamplePolicy() {}

    public static ClearanceLevel level(String code) {
        return new ClearanceLevel(code);
    }

    private static Level force(int residency, String... satisfies) {
        return new Level(
                "a force level",
                Ladder.FORCE,
                levels(satisfies),
                Set.of(),
                List.of(),
                Period.ofYears(7),
                Period.ofMonths(6),
                Optional.of(residency),
                List.of(),
                "made up");
    }

    private static Level national(int residency, String... satisfies) {
        return new Level(
                "a national level",
                Ladder.NATIONAL,
                levels(satisfies),
                levels("RV", "MV", "NPPV2F"),
                Optional.of(level("RV")),
                List.of(),
                Period.ofYears(10),
                Period.ofMonths(6),
                Optional.of(residency),
                List.of(),
                "made up");
    }

    private static Set<ClearanceLevel> levels(String... codes) {
        return Stream.of(codes).map(ClearanceLevel::new).collect(Collectors.toSet());
    }
}
