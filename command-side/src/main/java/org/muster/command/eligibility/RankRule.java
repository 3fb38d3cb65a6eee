package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.RANK;
import static org.muster.api.roles.Requirement.RankBasis.HELD;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.muster.api.eligibility.Finding;
import org.muster.api.officers.Officer;
import org.muster.api.officers.Rank;
import org.muster.api.roles.ProfileFields.Grade;
import org.muster.api.roles.Requirement.RankBasis;
import org.muster.api.roles.Requirement.RankRequired;
import org.muster.api.roles.Span;
import org.muster.command.eligibility.Answer.Question;

/**
 * Rank, held as the profile's own sentence asks; where no sentence speaks of it, as the post is
 * graded. A higher rank is not the rank: an inspector would have to revert to take a sergeant's
 * post, and no rule presumes that.
 */
final class RankRule {
    private static final String TEXT =
            "The officer holds the rank that the post asks for, in the way it asks.";

    private RankRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        return required(dossier)
                .map(
                        required ->
                                answer(dossier.officer(), required)
                                        .to(
                                                new Question(RANK, TEXT, inWords(required), false),
                                                dossier.quoting(required),
                                                List.of(
                                                        dossier.profile().id(),
                                                        dossier.registration().id())));
    }

    /** A sentence on how the rank is held says more than the grade, and so replaces it. */
    private static Stream<RankRequired> required(Dossier dossier) {
        var sentences = dossier.requirements(RankRequired.class);
        var precise = sentences.stream().filter(r -> r.basis() != HELD).toList();
        if (!precise.isEmpty()) return precise.stream();
        if (!sentences.isEmpty()) return sentences.stream();
        return dossier.asked().grade().stream().flatMap(grade -> graded(dossier, grade));
    }

    private static Stream<RankRequired> graded(Dossier dossier, Grade grade) {
        var span = dossier.profile().event().spans().getOrDefault("grade", Span.TYPED);
        return grade.rank().stream().map(rank -> new RankRequired(rank, HELD, grade.raw(), span));
    }

    private static Answer answer(Officer officer, RankRequired required) {
        if (officer.rank() == required.rank()) return Answer.met();
        var name = name(required.rank());
        if (officer.rank().atLeast(required.rank())) {
            return Answer.notMet("The officer would have to revert to " + name + ".");
        }
        return switch (required.basis()) {
            case HELD -> Answer.notMet("The officer would have to be a " + name + ".");
            case SUBSTANTIVE ->
                    Answer.notMet("The officer would have to be a substantive " + name + ".");
            case HELD_OR_IN_POOL -> inPool(officer, required.rank());
        };
    }

    /** Both halves count: in the pool for this rank, and eligible to be promoted. */
    private static Answer inPool(Officer officer, Rank required) {
        var name = name(required);
        if (!officer.rank().isBelow(required) || !officer.promotionPool()) {
            return Answer.notMet(
                    "The officer would have to be a "
                            + name
                            + ", or in the promotion pool for it and eligible to be promoted.");
        }
        return officer.eligibleForPromotion()
                ? Answer.met()
                : Answer.notMet(
                        "The officer is in the promotion pool, but would have to be eligible to be"
                                + " promoted as well.");
    }

    private static String inWords(RankRequired required) {
        return name(required.rank()) + inWords(required.basis());
    }

    private static String inWords(RankBasis basis) {
        return switch (basis) {
            case HELD -> "";
            case SUBSTANTIVE -> ", substantive";
            case HELD_OR_IN_POOL -> ", or in the promotion pool and eligible to be promoted";
        };
    }

    private static String name(Rank rank) {
        return Stream.of(rank.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
