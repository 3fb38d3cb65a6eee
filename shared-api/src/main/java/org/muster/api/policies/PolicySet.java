package org.muster.api.policies;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.api.Force;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealRules;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.draws.DrawRules;
import org.muster.api.notices.NoticeRules;
import org.muster.api.officers.Accreditation;
import org.muster.api.personal.NotPersonal;
import org.muster.api.vacancies.PostRules;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.RiskFactor;
import org.muster.api.vetting.transfers.TransferRules;

/**
 * The rules in force from a date, as data: every number that a decree or a force can change, with
 * its source.
 *
 * @param version names the set in each decision that applied it
 * @param hash SHA-256 of its text, in hexadecimal
 * @param force the force it is for; absent for every force without a set of its own
 * @param bankHolidays by which its working days are counted; they are published apart from it
 */
@NotPersonal(because = "published policy")
public record PolicySet(
        String version,
        String hash,
        Optional<Force> force,
        LocalDate effectiveFrom,
        String source,
        Map<ClearanceLevel, Level> levels,
        Map<CheckType, String> checks,
        Map<RiskFactor, String> riskFactors,
        Map<Accreditation, String> accreditations,
        Eligibility eligibility,
        CaseRules cases,
        Aftercare aftercare,
        AppealRules appeals,
        DrawRules draws,
        BankHolidays bankHolidays,
        NoticeRules notices,
        TransferRules transfers,
        MatterRules matters,
        PostRules posts) {

    /**
     * Whose ladder a level belongs to, and so who decides it: the force, or the national authority.
     */
    public enum Ladder {
        FORCE,
        NATIONAL
    }

    /**
     * One clearance level.
     *
     * @param satisfies the other levels of its own ladder that it stands for
     * @param underpinnedBy the force levels of which one must be live for this one to be usable;
     *     empty: none
     * @param baseline which of those a post is taken to ask for where it names none of them
     * @param checks what a case towards it settles before the force decides; of a national level,
     *     the force's own part
     * @param validity added to the first day, it gives the last day of the clearance, inclusive
     * @param dueBefore how long before its last day a clearance is due for renewal
     * @param residencyYears years in the United Kingdom immediately before applying; absent where
     *     none are asked
     * @param delegation which roles may decide, for each outcome and whether the case is adverse;
     *     empty for a level that no role of the force decides
     * @param note where the numbers come from, and which are unverified
     */
    public record Level(
            String name,
            Ladder ladder,
            Set<ClearanceLevel> satisfies,
            Set<ClearanceLevel> underpinnedBy,
            Optional<ClearanceLevel> baseline,
            List<CheckType> checks,
            Period validity,
            Period dueBefore,
            Optional<Integer> residencyYears,
            List<Delegation> delegation,
            String note) {
        /** A level with no baseline. */
        public Level(
                String name,
                Ladder ladder,
                Set<ClearanceLevel> satisfies,
                Set<ClearanceLevel> underpinnedBy,
                List<CheckType> checks,
                Period validity,
                Period dueBefore,
                Optional<Integer> residencyYears,
                List<Delegation> delegation,
                String note) {
            this(
                    name,
                    ladder,
                    satisfies,
                    underpinnedBy,
                    Optional.empty(),
                    checks,
                    validity,
                    dueBefore,
                    residencyYears,
                    delegation,
                    note);
        }

        /** What counts of it when levels are compared: everything but its name and note. */
        public Level withoutWords() {
            return new Level(
                    "",
                    ladder,
                    satisfies,
                    underpinnedBy,
                    baseline,
                    checks,
                    validity,
                    dueBefore,
                    residencyYears,
                    delegation,
                    "");
        }
    }

    /** Who may take which decisions, on cases with or without anything adverse. */
    public record Delegation(boolean adverse, Set<CaseOutcome> outcomes, Set<Role> roles) {}

    /**
     * How eligibility rules that are not in the profile's own text are applied.
     *
     * @param dutiesNeedingFullFitness limited duties categories of a role that an officer on
     *     limited duties does not meet
     * @param probationMustBeOver whether an officer on probation may not be posted, even where the
     *     profile does not speak of it
     */
    public record Eligibility(
            Map<Accreditation, Set<Accreditation>> equivalents,
            Set<String> dutiesNeedingFullFitness,
            boolean probationMustBeOver,
            String note) {
        /** The usual case: nobody on probation is posted. */
        public Eligibility(
                Map<Accreditation, Set<Accreditation>> equivalents,
                Set<String> dutiesNeedingFullFitness,
                String note) {
            this(equivalents, dutiesNeedingFullFitness, true, note);
        }
    }

    /**
     * What follows a grant.
     *
     * @param representation how long an officer may answer the notice of a withdrawal assessment,
     *     counted from the day on which it was served; its last day is included
     * @param betweenReviews the longest that a condition goes without being reviewed
     * @param leaving the rule by which every clearance ends on the day an officer leaves
     */
    public record Aftercare(
            Period representation, Period betweenReviews, String leaving, String note) {}

    public Optional<Level> level(ClearanceLevel level) {
        return Optional.ofNullable(levels.get(level));
    }

    /** The window of a refusal whose notice was given on a day. */
    public AppealWindow appealWindow(LocalDate servedOn) {
        return appeals.opened(servedOn, bankHolidays);
    }

    /** Says whether someone who holds one level holds what another asks for. */
    public boolean satisfies(ClearanceLevel held, ClearanceLevel required) {
        return held.equals(required)
                || level(held).map(l -> l.satisfies().contains(required)).orElse(false);
    }

    /** Says whether someone who holds a level holds at least one of those asked for. */
    public boolean satisfiesAny(ClearanceLevel held, Set<ClearanceLevel> required) {
        return required.stream().anyMatch(level -> satisfies(held, level));
    }

    /** Says whether the role may take a decision with this outcome on a case at this level. */
    public boolean mayDecide(
            Role role, ClearanceLevel level, boolean adverse, CaseOutcome outcome) {
        return level(level).stream()
                .flatMap(l -> l.delegation().stream())
                .anyMatch(
                        d ->
                                d.adverse() == adverse
                                        && d.outcomes().contains(outcome)
                                        && d.roles().contains(role));
    }
}
