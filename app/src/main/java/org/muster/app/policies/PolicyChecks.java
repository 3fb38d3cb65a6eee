package org.muster.app.policies;

import static org.muster.api.policies.PolicySet.Ladder.FORCE;
import static org.muster.api.policies.PolicySet.Ladder.NATIONAL;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.muster.api.Code;
import org.muster.api.appeals.AppealRules;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.BadPolicy;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.matters.MatterRules;
import org.muster.api.vetting.matters.MatterSource;

/** What must hold between the parts of a policy set, beyond the shape of its file. */
final class PolicyChecks {
    private static final LocalDate ANY_DAY = LocalDate.of(2028, 2, 29);

    private PolicyChecks() {}

    static PolicySet check(PolicySet policy) {
        policy.levels().forEach((code, level) -> checkLevel(policy, code, level));
        policy.eligibility()
                .equivalents()
                .forEach(
                        (asked, equivalents) -> {
                            var place = "/eligibility/equivalents/" + asked;
                            requireKnown(Set.of(asked), policy.accreditations(), place);
                            requireKnown(equivalents, policy.accreditations(), place);
                        });
        checkAppeals(policy.appeals());
        require(
                isPositive(policy.notices().annualReview()),
                "/notices/annualReview",
                "must be longer than nothing");
        checkMatters(policy.matters());
        require(policy.posts().offer().days() > 0, "/posts/offer/days", "must be at least 1");
        require(
                isPositive(policy.posts().welfare()),
                "/posts/welfare",
                "must be longer than nothing");
        return policy;
    }

    private static void checkAppeals(AppealRules rules) {
        var place = "/appeals/";
        require(rules.window().days() > 0, place + "window/days", "must be at least 1");
        require(isPositive(rules.aftercare()), place + "aftercare", "must be longer than nothing");
        require(
                Rationale.STEPS.containsAll(rules.rationale()),
                place + "rationale",
                "names a step that the decision model does not have");
    }

    /** An officer's own report starts nothing by itself: the vetting unit says what follows. */
    private static void checkMatters(MatterRules rules) {
        rules.kinds()
                .forEach(
                        (code, kind) ->
                                require(
                                        !kind.opensReview()
                                                || kind.source()
                                                        != MatterSource.CHANGE_OF_CIRCUMSTANCES,
                                        "/matters/kinds/" + code + "/opensReview",
                                        "must be false for what an officer reports"));
    }

    private static void checkLevel(PolicySet policy, ClearanceLevel code, Level level) {
        var place = "/levels/" + code;
        requireKnown(level.checks(), policy.checks(), place + "/checks");
        requireTerms(level, place);
        requireOneLadder(policy, code, level, place + "/satisfies");
        requireUnderpinning(policy, level, place);
        require(
                level.delegation().isEmpty() == (level.ladder() == NATIONAL),
                place + "/delegation",
                "must name who decides a level of the force, and nobody for a national one");
    }

    private static void requireTerms(Level level, String place) {
        require(isPositive(level.validity()), place + "/validity", "must be longer than nothing");
        require(
                !ANY_DAY.plus(level.dueBefore()).isAfter(ANY_DAY.plus(level.validity())),
                place + "/dueBefore",
                "must not be longer than the validity");
    }

    private static boolean isPositive(Period period) {
        return ANY_DAY.plus(period).isAfter(ANY_DAY);
    }

    private static void requireOneLadder(
            PolicySet policy, ClearanceLevel code, Level level, String place) {
        requireKnown(level.satisfies(), policy.levels(), place);
        for (var lower : level.satisfies()) {
            require(!lower.equals(code), place, "names the level itself");
            var below = policy.levels().get(lower);
            require(
                    below.ladder() == level.ladder(),
                    place,
                    "names " + lower + ", which is of the other ladder");
            require(
                    !below.satisfies().contains(code),
                    place,
                    "names " + lower + ", which stands for " + code + " in turn");
            require(
                    level.satisfies().containsAll(below.satisfies()),
                    place,
                    "names " + lower + " but not all that " + lower + " stands for");
        }
    }

    private static void requireUnderpinning(PolicySet policy, Level level, String place) {
        var underpinning = level.underpinnedBy();
        requireKnown(underpinning, policy.levels(), place + "/underpinnedBy");
        require(
                level.ladder() == NATIONAL || underpinning.isEmpty(),
                place + "/underpinnedBy",
                "must be empty for a level of the force");
        for (var base : underpinning) {
            require(
                    policy.levels().get(base).ladder() == FORCE,
                    place + "/underpinnedBy",
                    "names " + base + ", which is no level of the force");
        }
        require(
                level.baseline().map(underpinning::contains).orElse(underpinning.isEmpty()),
                place + "/baseline",
                "must be one of the levels that underpin this one, and is there only if they are");
    }

    private static void requireKnown(
            Collection<? extends Code> codes, Map<? extends Code, ?> known, String place) {
        for (var code : codes) {
            require(known.containsKey(code), place, "names " + code + ", which is defined nowhere");
        }
    }

    private static void require(boolean holds, String place, String otherwise) {
        if (!holds) throw new BadPolicy(place, otherwise);
    }
}
