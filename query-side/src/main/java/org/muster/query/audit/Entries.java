package org.muster.query.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Event;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.audit.Timeline.Entry;
import org.muster.api.eligibility.EligibilityEvent;
import org.muster.api.personal.Personal;
import org.muster.api.views.Recorded;

/** Puts each event that belongs to an application's story as the reader may see it. */
final class Entries {
    private Entries() {}

    /** Nothing where the event tells another story, or is not for this reader. */
    static Stream<Entry> of(Recorded<Event> recorded, Sight sight) {
        return switch (recorded.event()) {
            case ApplicationEvent e ->
                    Stream.of(
                            entry(
                                    recorded,
                                    ApplicationSentences.of(e),
                                    ApplicationReasons.of(e, sight)));
            case AppointmentEvent e ->
                    Stream.of(
                            entry(
                                    recorded,
                                    AppointmentSentences.of(e),
                                    AppointmentSentences.reason(e, sight)));
            case EligibilityEvent e when sight.selects() ->
                    Stream.of(entry(recorded, EligibilitySentences.of(e), Optional.empty()));
            case AssessmentEvent e when AssessmentSentences.isFor(e, sight) ->
                    Stream.of(
                            entry(
                                    recorded,
                                    AssessmentSentences.of(e, sight),
                                    AssessmentSentences.reason(e, sight)));
            default -> Stream.empty();
        };
    }

    private static Entry entry(
            Recorded<Event> recorded, String sentence, Optional<Personal<String>> reason) {
        return new Entry(
                recorded.eventId(),
                recorded.position(),
                recorded.recordedAt(),
                sentence,
                recorded.actor(),
                recorded.actingAs(),
                reason);
    }
}
