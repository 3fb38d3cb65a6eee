package org.muster.api.vetting.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.CorrectionEvent;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.views.Recorded;

/**
 * The story of a case as it should have been recorded: whatever was corrected is replaced in its
 * own place, or left out where it never was, and so is what followed from it alone. Both sides see
 * a case so.
 */
public final class ToldRight {
    private ToldRight() {}

    /** A corrected event goes under the id of the correction, by which it is corrected again. */
    public static List<Recorded<Event>> of(List<Recorded<Event>> recorded) {
        var told = new ArrayList<Recorded<Event>>();
        for (var each : recorded) {
            if (each.event() instanceof CorrectionEvent correction) {
                correct(told, correction, each.eventId());
            } else {
                told.add(each);
            }
        }
        return List.copyOf(told);
    }

    private static void correct(
            List<Recorded<Event>> told, CorrectionEvent correction, String eventId) {
        var superseded = correction.superseded().toString();
        told.replaceAll(
                each ->
                        each.eventId().equals(superseded)
                                ? right(each, correction, eventId)
                                : each);
        told.removeIf(
                each -> each.event() == correction || hasFallen(each.event(), correction.state()));
    }

    private static Recorded<Event> right(
            Recorded<Event> wrong, CorrectionEvent correction, String eventId) {
        return new Recorded<>(
                instead(wrong.event(), correction),
                eventId,
                wrong.position(),
                wrong.version(),
                wrong.recordedAt(),
                wrong.actor(),
                wrong.actingAs());
    }

    /** The correction itself, where nothing stands in the place of what was wrong. */
    private static Event instead(Event wrong, CorrectionEvent correction) {
        return switch (correction) {
            case DecisionAnnulled e -> e;
            case DecisionCorrected e when wrong instanceof CaseDecided decided -> right(decided, e);
            case DecisionCorrected e when wrong instanceof NationalDecisionRecorded national ->
                    right(national, e);
            case DecisionCorrected _ -> wrong;
        };
    }

    private static CaseDecided right(CaseDecided wrong, DecisionCorrected e) {
        return new CaseDecided(
                wrong.caseId(),
                wrong.officerId(),
                wrong.level(),
                e.outcome(),
                wrong.adverse(),
                e.conditions(),
                e.rationale(),
                wrong.decidedBy(),
                wrong.decidedAs(),
                e.clearanceId(),
                e.decidedOn(),
                e.validUntil(),
                e.policyVersion());
    }

    private static NationalDecisionRecorded right(
            NationalDecisionRecorded wrong, DecisionCorrected e) {
        return new NationalDecisionRecorded(
                wrong.caseId(),
                wrong.officerId(),
                wrong.level(),
                e.outcome(),
                e.reference().orElse(wrong.reference()),
                e.clearanceId(),
                e.decidedOn(),
                e.validUntil(),
                e.policyVersion(),
                Optional.of(e.conditions()));
    }

    /** Says whether something followed from a grant or a refusal that is none by now. */
    private static boolean hasFallen(Event event, CaseState state) {
        return switch (event) {
            case WaiverCarried _ -> !isGrant(state);
            case AppealWindowOpened _, ReasonsServed _ -> state != CaseState.REFUSED;
            default -> false;
        };
    }

    private static boolean isGrant(CaseState state) {
        return state == CaseState.GRANTED || state == CaseState.GRANTED_WITH_CONDITIONS;
    }

    /** The correction by which an event was superseded. */
    public static Optional<Recorded<Event>> correctionOf(
            String eventId, List<Recorded<Event>> recorded) {
        return recorded.stream()
                .filter(
                        each ->
                                each.event() instanceof CorrectionEvent e
                                        && e.superseded().toString().equals(eventId))
                .findFirst();
    }
}
