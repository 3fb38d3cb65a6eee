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
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Accreditation;
import org.muster.api.policies.CaseRules;
import org.muster.api.policies.CaseRules.Reapply;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Aftercare;
import org.muster.api.policies.PolicySet.Delegation;
import org.muster.api.policies.PolicySet.Eligibility;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.Relation;
import org.muster.api.vetting.research.RiskFactor;

/**
 * A small policy set for scenarios: RV below MV, NPPV3 apart, CTC below SC; three checks, two risk
 * factors.
 */
public final class PolicyFixture {
    public static final String VERSION = "TEST.1";
    public static final ClearanceLevel RV = new ClearanceLevel("RV");
    public static final ClearanceLevel MV = new ClearanceLevel("MV");
    public static final ClearanceLevel NPPV3 = new ClearanceLevel("NPPV3");
    public static final ClearanceLevel CTC = new ClearanceLevel("CTC");
    public static final ClearanceLevel SC = new ClearanceLevel("SC");
    public static final CheckType PNC = new CheckType("PNC");
    public static final CheckType FINANCE = new CheckType("FINANCE");
    public static final CheckType IDENTITY = new CheckType("IDENTITY");
    public static final RiskFactor DISHONESTY = new RiskFactor("DISHONESTY");
    public static final RiskFactor ASSOCIATION = new RiskFactor("ASSOCIATION");
    public static final MissingItem ADDRESSES = new MissingItem("ADDRESSES");
    public static final Relation PARTNER = new Relation("PARTNER");
    public static final Accreditation ICIDP = new Accreditation("ICIDP");
    public static final Accreditation PIP2 = new Accreditation("PIP2");

    private static final Set<ClearanceLevel> FORCE_LEVELS = Set.of(RV, MV, NPPV3);
    private static final Set<Role> DECIDERS = Set.of(Role.VETTING_DECISION_MAKER);
    private static final Set<CaseOutcome> DECISIONS =
            Stream.of(CaseOutcome.values())
                    .filter(CaseOutcome::isDecision)
                    .collect(Collectors.toSet());

    private PolicyFixture() {}

    /** The decision-makers of the force may decide everything that the force decides. */
    public static PolicySet policy() {
        return delegating(
                List.of(
                        new Delegation(false, DECISIONS, DECIDERS),
                        new Delegation(true, DECISIONS, DECIDERS)));
    }

    /** The same, with another delegation of the levels that the force decides. */
    public static PolicySet delegating(List<Delegation> delegation) {
        return new PolicySet(
                VERSION,
                "0".repeat(64),
                Optional.empty(),
                LocalDate.of(2025, 5, 14),
                "for tests",
                Map.of(
                        RV, force("Recruitment vetting", 10, 3, Set.of(), delegation),
                        MV, force("Management vetting", 7, 5, Set.of(RV), delegation),
                        NPPV3, force("Non-police personnel", 5, 3, Set.of(), delegation),
                        CTC, national("Counter-terrorist check", 3, Set.of()),
                        SC, national("Security check", 5, Set.of(CTC))),
                Map.of(PNC, "Police National Computer", FINANCE, "Finance", IDENTITY, "Identity"),
                Map.of(DISHONESTY, "Dishonesty", ASSOCIATION, "Association"),
                Map.of(ICIDP, "Investigators' programme", PIP2, "Investigator, level 2"),
                new Eligibility(Map.of(ICIDP, Set.of(PIP2)), Set.of("C", "D"), "for tests"),
                new CaseRules(
                        Map.of(ADDRESSES, "Addresses"),
                        Map.of(PARTNER, "Partner"),
                        new Reapply(Optional.of(Period.ofMonths(12)), true),
                        Duration.ofMinutes(60),
                        "for tests"),
                new Aftercare(Period.ofDays(14), Period.ofMonths(6), "regulation 6", "for tests"),
                SampleAppeals.RULES,
                SampleAppeals.DRAWS,
                SampleAppeals.HOLIDAYS,
                SampleAppeals.NOTICES,
                SampleTransfers.RULES,
                SampleMatters.RULES,
                SampleAppeals.POSTS);
    }

    private static Level force(
            String name,
            int years,
            int residency,
            Set<ClearanceLevel> satisfies,
            List<Delegation> delegation) {
        return new Level(
                name,
                Ladder.FORCE,
                satisfies,
                Set.of(),
                List.of(PNC, FINANCE),
                Period.ofYears(years),
                Period.ofMonths(6),
                Optional.of(residency),
                delegation,
                "for tests");
    }

    private static Level national(String name, int residency, Set<ClearanceLevel> satisfies) {
        return new Level(
                name,
                Ladder.NATIONAL,
                satisfies,
                FORCE_LEVELS,
                List.of(IDENTITY),
                Period.ofYears(10),
                Period.ofMonths(6),
                Optional.of(residency),
                List.of(),
                "for tests");
    }
}
