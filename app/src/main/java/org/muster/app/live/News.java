package org.muster.app.live;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.muster.app.eventstore.form.EventFamilies;
import org.muster.web.support.live.Change;
import org.springframework.stereotype.Component;

/** Puts a stored event into the few words that browsers may hear: which record changed, not how. */
@Component
class News {
    private final Vacancies vacancies;

    News(Vacancies vacancies) {
        this.vacancies = vacancies;
    }

    Change of(TrackedEventMessage<?> stored) {
        return new Change(
                stored.trackingToken().position().orElseThrow(),
                EventFamilies.featureOf(stored.getPayloadType()),
                record(stored),
                vacancies.concernedBy(stored.getPayload()));
    }

    /** The id within the stream's key, of which some begin with a word. */
    private static String record(TrackedEventMessage<?> stored) {
        var stream = ((DomainEventMessage<?>) stored).getAggregateIdentifier();
        return stream.substring(stream.lastIndexOf('/') + 1);
    }
}
