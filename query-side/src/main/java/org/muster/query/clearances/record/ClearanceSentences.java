package org.muster.query.clearances.record;

import java.util.Optional;
import org.muster.api.calendar.DayInWords;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.personal.Personal;

/** What happened to a clearance, in a sentence, and the words that were given for it. */
final class ClearanceSentences {
    private ClearanceSentences() {}

    /** Says whether an event belongs to the story of a clearance. */
    static boolean isAbout(ClearanceId clearance, ClearanceEvent event) {
        return switch (event) {
            case ClearanceGranted e -> e.clearanceId().equals(clearance);
            case ClearanceSuspended e -> e.clearanceId().equals(clearance);
            case ClearanceReinstated e -> e.clearanceId().equals(clearance);
            case ClearanceCancelled e -> e.clearanceId().equals(clearance);
            case ClearanceWithdrawn e -> e.clearanceId().equals(clearance);
            case ClearanceRestored e -> e.clearanceId().equals(clearance);
            case ClearancesTerminated _ -> true;
            case ConditionImposed e -> e.clearanceId().equals(clearance);
            case BearingStated e -> e.clearanceId().equals(clearance);
            case ConditionReviewed e -> e.clearanceId().equals(clearance);
            case ConditionEnded e -> e.clearanceId().equals(clearance);
            case ClearanceReviewed e -> e.clearanceId().equals(clearance);
            case AssessmentBegun e -> e.clearanceId().equals(clearance);
            case ClearanceRetained e -> e.clearanceId().equals(clearance);
            case ClearanceAnnulled e -> e.clearanceId().equals(clearance);
            case GrantCorrected e -> e.clearanceId().equals(clearance);
        };
    }

    static String of(ClearanceEvent event) {
        return switch (event) {
            case ClearanceGranted e ->
                    "Granted from "
                            + DayInWords.of(e.from())
                            + " to the end of "
                            + DayInWords.of(e.to())
                            + ".";
            case ClearanceSuspended e -> "Suspended from " + DayInWords.of(e.on()) + " on.";
            case ClearanceReinstated e -> "Reinstated from " + DayInWords.of(e.on()) + " on.";
            case ClearanceCancelled e ->
                    "Cancelled on " + DayInWords.of(e.on()) + ": no longer needed.";
            case ClearanceWithdrawn e ->
                    "Withdrawn on " + DayInWords.of(e.on()) + " by the outcome of an assessment.";
            case ClearanceRestored e ->
                    "Restored from " + DayInWords.of(e.on()) + " on: an appeal was allowed.";
            case ClearancesTerminated e ->
                    "Terminated from "
                            + DayInWords.of(e.on())
                            + " on, as the officer left: "
                            + e.rule()
                            + ".";
            case ConditionImposed e -> condition(e.number()) + " was imposed.";
            case BearingStated e ->
                    condition(e.number())
                            + (e.restriction().isPresent()
                                    ? " was said to bear on the posting."
                                    : " was said not to bear on the posting.");
            case ConditionReviewed e ->
                    condition(e.number())
                            + " was reviewed; the next review is on "
                            + DayInWords.of(e.nextReviewOn())
                            + ".";
            case ConditionEnded e ->
                    switch (e.as()) {
                        case MET -> condition(e.number()) + " was met.";
                        case REMOVED -> condition(e.number()) + " was removed.";
                        case IN_FORCE -> condition(e.number()) + " stays in force.";
                    };
            case ClearanceReviewed e ->
                    switch (e.outcome()) {
                        case NOTHING_TO_REPORT -> "The annual review had nothing to report.";
                        case LEADS_TO_CASE -> "The annual review led to a vetting case.";
                    };
            case AssessmentBegun _ -> "A withdrawal assessment was opened.";
            case ClearanceRetained _ -> "The withdrawal assessment ended: it is retained.";
            case ClearanceAnnulled _ ->
                    "Annulled by a correction: the grant was recorded by mistake, and it was never"
                            + " held.";
            case GrantCorrected e ->
                    "The grant was corrected: "
                            + (e.conditional() ? "with conditions, " : "")
                            + "from "
                            + DayInWords.of(e.from())
                            + " to the end of "
                            + DayInWords.of(e.to())
                            + ".";
        };
    }

    static Optional<Personal<String>> words(ClearanceEvent event) {
        return switch (event) {
            case ClearanceSuspended e -> Optional.of(e.grounds());
            case ClearanceReinstated e -> Optional.of(e.grounds());
            case ClearanceCancelled e -> Optional.of(e.reason());
            case ConditionImposed e -> Optional.of(e.text());
            case BearingStated e -> e.restriction();
            case ConditionReviewed e -> Optional.of(e.note());
            case ConditionEnded e -> Optional.of(e.reason());
            case ClearanceReviewed e -> Optional.of(e.note());
            case ClearanceGranted _,
                    ClearanceWithdrawn _,
                    ClearanceRestored _,
                    ClearancesTerminated _,
                    ClearanceAnnulled _,
                    GrantCorrected _,
                    AssessmentBegun _,
                    ClearanceRetained _ ->
                    Optional.empty();
        };
    }

    /** Says whether the words are grounds, which not everybody in the vetting unit reads. */
    static boolean areGrounds(ClearanceEvent event) {
        return switch (event) {
            case ClearanceSuspended _, ClearanceReinstated _, ClearanceCancelled _ -> true;
            case ConditionImposed _,
                    BearingStated _,
                    ConditionReviewed _,
                    ConditionEnded _,
                    ClearanceReviewed _,
                    ClearanceGranted _,
                    ClearanceWithdrawn _,
                    ClearanceRestored _,
                    ClearancesTerminated _,
                    ClearanceAnnulled _,
                    GrantCorrected _,
                    AssessmentBegun _,
                    ClearanceRetained _ ->
                    false;
        };
    }

    private static String condition(int number) {
        return "Condition " + number;
    }
}
