package org.muster.command.eligibility;

import static org.muster.api.eligibility.EligibilityRule.CLEARANCE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances.Standing;
import org.muster.api.eligibility.Finding;
import org.muster.api.eligibility.Finding.Source;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.roles.RequiredClearance;
import org.muster.api.roles.Span;
import org.muster.command.eligibility.Answer.Question;

/**
 * Each clearance that the vacancy asks for, on the day of the assessment. One that is not live can
 * still be had by a vetting case, before the appointment.
 */
final class ClearanceRule {
    private static final String TEXT = "The officer holds the clearance that the post asks for.";

    private ClearanceRule() {}

    static Stream<Finding> findings(Dossier dossier) {
        return dossier.vacancy().event().requiredClearances().stream()
                .sorted(Comparator.comparing(ClearanceLevel::code))
                .map(level -> finding(dossier, level));
    }

    static boolean live(Dossier dossier, ClearanceLevel level) {
        return standing(dossier, level).map(s -> s.state().isLive()).orElse(false);
    }

    private static Finding finding(Dossier dossier, ClearanceLevel level) {
        var standing = standing(dossier, level);
        return standing.map(s -> answer(level, s))
                .orElseGet(
                        () ->
                                Answer.conditionally(
                                        "A vetting case would have to grant " + level + "."))
                .to(
                        new Question(CLEARANCE, TEXT, level.code(), false),
                        source(dossier, level),
                        evidence(dossier, standing));
    }

    private static Answer answer(ClearanceLevel level, Standing standing) {
        var until = standing.clearance().to();
        return switch (standing.state()) {
            case LIVE, LIVE_WITH_CONDITIONS, DUE_FOR_RENEWAL -> Answer.met();
            case NOT_UNDERPINNED ->
                    Answer.conditionally(
                            level
                                    + " is held, but a force clearance that underpins it would have"
                                    + " to be live.");
            case LAPSED ->
                    Answer.conditionally(
                            level + " would have to be renewed: its last day was " + until + ".");
            case SUSPENDED, WITHDRAWN, CANCELLED, TERMINATED, ANNULLED, NOT_CLEARED ->
                    Answer.conditionally(level + " would have to be live again.");
        };
    }

    private static Optional<Standing> standing(Dossier dossier, ClearanceLevel level) {
        return dossier.clearances().standing(level, dossier.today(), dossier.policy());
    }

    /** What was asked for, what stands for it, and what underpins that. */
    private static List<String> evidence(Dossier dossier, Optional<Standing> standing) {
        var evidence = new ArrayList<String>();
        evidence.add(dossier.vacancy().id());
        standing.ifPresent(
                s -> {
                    evidence.add(dossier.grantOf(s.clearance().clearanceId()));
                    underpinning(dossier, s).forEach(evidence::add);
                });
        return evidence;
    }

    private static Stream<String> underpinning(Dossier dossier, Standing standing) {
        var policy = dossier.policy();
        var levels =
                policy.level(standing.clearance().level()).map(Level::underpinnedBy).orElseThrow();
        return dossier.clearances().on(dossier.today(), policy).stream()
                .filter(held -> held.state().isLive())
                .filter(held -> policy.satisfiesAny(held.clearance().level(), levels))
                .map(held -> dossier.grantOf(held.clearance().clearanceId()));
    }

    /** The words that ask for it; a derived level is asked for by policy. */
    private static Source source(Dossier dossier, ClearanceLevel level) {
        var asked =
                dossier.asked().requiredClearances().stream()
                        .filter(required -> required.level().equals(level))
                        .findFirst();
        if (asked.map(RequiredClearance::derived).orElse(false)) {
            return dossier.clause("levels." + national(dossier, level) + ".baseline");
        }
        return dossier.quoting(
                asked.flatMap(RequiredClearance::span).orElse(Span.TYPED),
                asked.flatMap(RequiredClearance::quote).orElse(level.code()));
    }

    private static String national(Dossier dossier, ClearanceLevel baseline) {
        return dossier.vacancy().event().requiredClearances().stream()
                .filter(
                        level ->
                                dossier.policy()
                                        .level(level)
                                        .flatMap(Level::baseline)
                                        .equals(Optional.of(baseline)))
                .map(ClearanceLevel::code)
                .sorted()
                .findFirst()
                .orElse("*");
    }
}
