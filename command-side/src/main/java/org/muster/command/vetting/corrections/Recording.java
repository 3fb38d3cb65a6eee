package org.muster.command.vetting.corrections;

import static org.muster.api.refusals.Rejection.ALREADY_CORRECTED;
import static org.muster.api.refusals.Rejection.NOTHING_TO_CORRECT;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.muster.api.Event;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.CorrectionEvent;
import org.muster.api.vetting.cases.DecisionEvent;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.corrections.ToldRight;
import org.muster.api.views.Recorded;
import org.muster.command.support.Facts;

/**
 * A decision as it is recorded by now.
 *
 * @param recordedBy everybody who recorded it, or corrected it since
 * @param on the day that its event says
 */
record Recording(DecisionEvent event, Set<Account> recordedBy, LocalDate openedOn, LocalDate on) {
    /**
     * The decision that an event recorded, if it still stands.
     *
     * @throws Unknown if the case has no such event
     */
    static Recording of(UUID eventId, List<Recorded<Event>> story) {
        var id = eventId.toString();
        if (story.stream().noneMatch(each -> each.eventId().equals(id))) throw new Unknown();
        return ToldRight.of(story).stream()
                .filter(each -> each.eventId().equals(id))
                .filter(each -> each.event() instanceof DecisionEvent)
                .findFirst()
                .map(each -> recording(each, story))
                .orElseThrow(() -> refused(id, story));
    }

    CaseOutcome outcome() {
        return switch (event) {
            case CaseDecided e -> e.outcome();
            case NationalDecisionRecorded e -> e.outcome();
            case CaseClosed e -> e.outcome();
        };
    }

    Optional<ClearanceId> clearanceId() {
        return switch (event) {
            case CaseDecided e -> e.clearanceId();
            case NationalDecisionRecorded e -> e.clearanceId();
            case CaseClosed _ -> Optional.empty();
        };
    }

    Optional<LocalDate> validUntil() {
        return switch (event) {
            case CaseDecided e -> e.validUntil();
            case NationalDecisionRecorded e -> e.validUntil();
            case CaseClosed _ -> Optional.empty();
        };
    }

    List<Condition> conditions() {
        return event instanceof CaseDecided e ? e.conditions() : List.of();
    }

    Optional<Rationale> rationale() {
        return event instanceof CaseDecided e ? e.rationale() : Optional.empty();
    }

    Optional<Personal<String>> reference() {
        return event instanceof NationalDecisionRecorded e
                ? Optional.of(e.reference())
                : Optional.empty();
    }

    boolean isAdverse() {
        return event instanceof CaseDecided e && e.adverse();
    }

    private static Recording recording(Recorded<Event> decided, List<Recorded<Event>> story) {
        var event = (DecisionEvent) decided.event();
        var on =
                switch (event) {
                    case CaseDecided e -> e.decidedOn();
                    case NationalDecisionRecorded e -> e.decidedOn();
                    case CaseClosed _ -> Facts.civilDate(decided.recordedAt());
                };
        return new Recording(
                event,
                recorders(decided.eventId(), story),
                Facts.civilDate(story.getFirst().recordedAt()),
                on);
    }

    /** Whoever recorded the event, and whatever it supersedes. */
    private static Set<Account> recorders(String eventId, List<Recorded<Event>> story) {
        var recorders = new HashSet<Account>();
        var next = Optional.of(eventId);
        while (next.isPresent()) {
            var id = next.get();
            var each = story.stream().filter(r -> r.eventId().equals(id)).findFirst().orElseThrow();
            recorders.add(each.actor());
            next =
                    each.event() instanceof CorrectionEvent e
                            ? Optional.of(e.superseded().toString())
                            : Optional.empty();
        }
        return Set.copyOf(recorders);
    }

    private static Rejected refused(String eventId, List<Recorded<Event>> story) {
        return new Rejected(
                ToldRight.correctionOf(eventId, story).isPresent()
                        ? ALREADY_CORRECTED
                        : NOTHING_TO_CORRECT);
    }
}
