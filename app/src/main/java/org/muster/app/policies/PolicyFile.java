package org.muster.app.policies;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealRules;
import org.muster.api.appeals.Ground;
import org.muster.api.appeals.LateReason;
import org.muster.api.appeals.refusals.HarmReason;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.calendar.TimeLimit;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.draws.DrawRules;
import org.muster.api.notices.NoticeRules;
import org.muster.api.officers.Accreditation;
import org.muster.api.policies.CaseRules;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vacancies.PostRules;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.Relation;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.transfers.ChecklistItem;
import org.muster.api.vetting.transfers.TransferRules;

/** A policy set as it stands in its file. */
record PolicyFile(
        String version,
        Optional<String> force,
        LocalDate effectiveFrom,
        String source,
        Map<String, Level> levels,
        Map<String, String> checks,
        Map<String, String> riskFactors,
        Map<String, String> accreditations,
        Eligibility eligibility,
        Cases cases,
        PolicySet.Aftercare aftercare,
        Appeals appeals,
        DrawRules draws,
        NoticeRules notices,
        Transfers transfers,
        Matters matters,
        PostRules posts) {

    /** A clearance level as it stands in the file. */
    record Level(
            String name,
            Ladder ladder,
            List<String> satisfies,
            List<String> underpinnedBy,
            Optional<String> baseline,
            List<String> checks,
            Period validity,
            Period dueBefore,
            Optional<Integer> residencyYears,
            List<PolicySet.Delegation> delegation,
            String note) {

        private PolicySet.Level level() {
            return new PolicySet.Level(
                    name,
                    ladder,
                    codes(satisfies, ClearanceLevel::new),
                    codes(underpinnedBy, ClearanceLevel::new),
                    baseline.map(ClearanceLevel::new),
                    checks.stream().map(CheckType::new).toList(),
                    validity,
                    dueBefore,
                    residencyYears,
                    delegation,
                    note);
        }
    }

    /** The part on eligibility as it stands in the file. */
    record Eligibility(
            Map<String, List<String>> equivalents,
            Set<String> dutiesNeedingFullFitness,
            boolean probationMustBeOver,
            String note) {

        private PolicySet.Eligibility eligibility() {
            return new PolicySet.Eligibility(
                    keyed(equivalents, Accreditation::new, c -> codes(c, Accreditation::new)),
                    dutiesNeedingFullFitness,
                    probationMustBeOver,
                    note);
        }
    }

    /** The part on vetting cases as it stands in the file. */
    record Cases(
            Map<String, String> clarifications,
            Map<String, String> relations,
            CaseRules.Reapply reapply,
            int emergencyMinutes,
            String note) {

        private CaseRules rules() {
            return new CaseRules(
                    keyed(clarifications, MissingItem::new, Function.identity()),
                    keyed(relations, Relation::new, Function.identity()),
                    reapply,
                    Duration.ofMinutes(emergencyMinutes),
                    note);
        }
    }

    /** The part on appeals as it stands in the file. */
    record Appeals(
            TimeLimit window,
            TimeLimit deemedReceipt,
            Map<String, String> grounds,
            Map<String, String> lateReasons,
            Map<String, String> harmReasons,
            Set<Role> heardBy,
            List<String> rationale,
            Period aftercare,
            String note) {

        private AppealRules rules() {
            return new AppealRules(
                    window,
                    deemedReceipt,
                    keyed(grounds, Ground::new, Function.identity()),
                    keyed(lateReasons, LateReason::new, Function.identity()),
                    keyed(harmReasons, HarmReason::new, Function.identity()),
                    heardBy,
                    rationale,
                    aftercare,
                    note);
        }
    }

    /** The part on transferees as it stands in the file. */
    record Transfers(
            Optional<Period> acceptedWithin,
            Map<String, String> checklist,
            TransferRules.CountedFrom countedFrom,
            String note) {

        private TransferRules rules() {
            return new TransferRules(
                    acceptedWithin,
                    keyed(checklist, ChecklistItem::new, Function.identity()),
                    countedFrom,
                    note);
        }
    }

    /** The part on matters as it stands in the file. */
    record Matters(Map<String, MatterRules.Kind> kinds, String note) {
        private MatterRules rules() {
            return new MatterRules(keyed(kinds, MatterKind::new, Function.identity()), note);
        }
    }

    PolicySet policySet(String hash, BankHolidays holidays) {
        return new PolicySet(
                version,
                hash,
                force.map(Force::new),
                effectiveFrom,
                source,
                keyed(levels, ClearanceLevel::new, Level::level),
                keyed(checks, CheckType::new, Function.identity()),
                keyed(riskFactors, RiskFactor::new, Function.identity()),
                keyed(accreditations, Accreditation::new, Function.identity()),
                eligibility.eligibility(),
                cases.rules(),
                aftercare,
                appeals.rules(),
                draws,
                holidays,
                notices,
                transfers.rules(),
                matters.rules(),
                posts);
    }

    private static <C> Set<C> codes(List<String> texts, Function<String, C> code) {
        return texts.stream().map(code).collect(Collectors.toUnmodifiableSet());
    }

    private static <C, V, R> Map<C, R> keyed(
            Map<String, V> texts, Function<String, C> code, Function<V, R> value) {
        return texts.entrySet().stream()
                .collect(
                        toMap(
                                entry -> code.apply(entry.getKey()),
                                entry -> value.apply(entry.getValue()),
                                (_, again) -> again,
                                LinkedHashMap::new));
    }
}
