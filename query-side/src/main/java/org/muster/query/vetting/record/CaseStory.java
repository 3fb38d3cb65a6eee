package org.muster.query.vetting.record;

import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.calendar.DayInWords;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.VettingCaseView.Step;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.vetting.corrections.ToldRight;
import org.muster.api.views.Recorded;

/** What happened in a case, sentence by sentence; what was found stands elsewhere. */
final class CaseStory {
    private CaseStory() {}

    static List<Step> of(CaseFile file, boolean withConflicts) {
        return file.told().stream()
                .filter(r -> withConflicts || !isOfConflicts(r.event()))
                .flatMap(r -> step(r, file).stream())
                .toList();
    }

    private static Optional<Step> step(Recorded<Event> recorded, CaseFile file) {
        if (!(recorded.event() instanceof VettingCaseEvent event)) return Optional.empty();
        return Optional.of(
                new Step(
                        recorded.recordedAt(),
                        recorded.actor(),
                        recorded.actingAs(),
                        sentence(event),
                        recorded.eventId(),
                        ToldRight.correctionOf(recorded.eventId(), file.asTold())
                                .map(Recorded::eventId)));
    }

    private static String sentence(VettingCaseEvent event) {
        return switch (event) {
            case CaseOpened e -> "The case was opened at the level " + e.level() + ".";
            case ReapplicationAccepted _ -> "The case was let go on after an earlier refusal.";
            case ResearcherAssigned e -> "It was assigned to " + e.researcher() + ".";
            case FormsReceived _ -> "The applicant's forms came in.";
            case CheckRequested e -> "A source was asked for the check " + e.type() + ".";
            case CheckRecorded e -> "The check " + e.type() + " was recorded.";
            case TraceResolved e -> "The trace of the check " + e.type() + " was resolved.";
            case CheckWaived e ->
                    "The check "
                            + e.type()
                            + " was waived until "
                            + DayInWords.of(e.expiresOn())
                            + ".";
            case ClarificationRequested _ -> "The applicant was asked for a clarification.";
            case ItemAskedFor e -> "Item " + e.number() + " of the clarification was asked for.";
            case ItemAnswered e -> "The applicant answered item " + e.number() + ".";
            case ClarificationReceived _ -> "The applicant answered all that was left.";
            case RiskIdentified _ -> "A risk was named.";
            case RiskDisposedOf _ -> "A risk was disposed of.";
            case OutcomeRecommended e ->
                    "The researcher recommended an outcome: " + outcome(e.outcome()) + ".";
            case ConflictDeclared e -> e.declaredBy() + " declared a conflict of interest.";
            case ConflictFound e -> e.account() + " was found to have an interest in the case.";
            case WaiverCarried e -> "The grant rests on the waived check " + e.type() + ".";
            case DecisionReviewed e -> "The decision was looked at again: " + found(e) + ".";
            case CaseDecided e -> "The force decided: " + outcome(e.outcome()) + ".";
            case NationalDecisionRecorded e ->
                    "The national authority's decision was recorded: " + outcome(e.outcome()) + ".";
            case CaseClosed e -> "The case was closed: " + outcome(e.outcome()) + ".";
            case AppealWindowOpened e ->
                    "The refusal can be appealed against until "
                            + DayInWords.of(e.window().lastDay())
                            + ".";
            case ReasonsServed e ->
                    "The reasons letter was served on " + DayInWords.of(e.servedOn()) + ".";
            case RefusalOverturned e ->
                    "An appeal took the refusal back: " + outcome(e.outcome()) + ".";
            case AftercareReviewed e ->
                    "The aftercare was reviewed: "
                            + e.nextReviewOn()
                                    .map(day -> "the next review is on " + DayInWords.of(day))
                                    .orElse("it ends")
                            + ".";
            case RefusalRemitted _ -> "An appeal had it decided anew, in another case.";
            case DecisionAnnulled _ ->
                    "A correction: that decision never was, and the case stands as before.";
            case DecisionCorrected e ->
                    "A correction: what was decided, on "
                            + DayInWords.of(e.decidedOn())
                            + ", was: "
                            + outcome(e.outcome())
                            + ".";
        };
    }

    private static String found(DecisionReviewed event) {
        return switch (event.finding()) {
            case STANDS -> "it stands";
            case TO_BE_CORRECTED -> "it is to be corrected";
        };
    }

    private static boolean isOfConflicts(Event event) {
        return event instanceof ConflictDeclared
                || event instanceof ConflictFound
                || event instanceof DecisionReviewed;
    }

    private static String outcome(CaseOutcome outcome) {
        return switch (outcome) {
            case GRANTED -> "granted";
            case GRANTED_WITH_CONDITIONS -> "granted with conditions";
            case REFUSED -> "refused";
            case DISCONTINUED -> "discontinued";
            case WITHDRAWN_BY_APPLICANT -> "withdrawn by the applicant";
            case CANCELLED -> "no longer needed";
        };
    }
}
