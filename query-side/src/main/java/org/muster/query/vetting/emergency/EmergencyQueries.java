package org.muster.query.vetting.emergency;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.StreamId;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.vetting.emergency.EmergencyEvent;
import org.muster.api.vetting.emergency.EmergencyEvent.*;
import org.muster.api.vetting.emergency.EmergencyId;
import org.muster.api.vetting.emergency.EmergencyLine;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Answers who was let at which case in an emergency, and what an auditor made of it. */
@Component
class EmergencyQueries {
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final EmergencyRows rows;
    private final Histories histories;

    EmergencyQueries(EmergencyRows rows, Histories histories) {
        this.rows = rows;
        this.histories = histories;
    }

    @QueryHandler
    Slice<EmergencyLine> handle(EmergencyLine.Find query, Reader reader) {
        var slice = rows(query, reader);
        var read = read(slice.items());
        return slice.only(row -> reader.reaches(query, row.guard(account(row, read))))
                .map(row -> line(row, read));
    }

    private Slice<EmergencyRow> rows(EmergencyLine.Find query, Reader reader) {
        var limit = query.window().limit();
        var place = Place.of(query.window());
        var found =
                rows.found(
                        reader.actor().everyForce(),
                        reader.actor().forces().stream().map(Force::name).toList(),
                        query.unseen(),
                        place.map(EmergencyQueries::moment).orElse(LATEST),
                        place.map(Place::id).orElse(Place.HIGHEST),
                        Limit.of(limit + 1));
        return Slice.of(found, limit, EmergencyRow::place);
    }

    private List<Recorded<Event>> read(List<EmergencyRow> rows) {
        var streams =
                rows.stream()
                        .flatMap(row -> Stream.of(new EmergencyId(row.caseId()), row.officer()))
                        .distinct()
                        .toArray(StreamId[]::new);
        return streams.length == 0 ? List.of() : histories.of(streams);
    }

    private static Optional<Account> account(EmergencyRow row, List<Recorded<Event>> read) {
        return events(read, OfficerRegistered.class)
                .filter(e -> e.officerId().equals(row.officer()))
                .findFirst()
                .flatMap(OfficerRegistered::account)
                .flatMap(Personal::present);
    }

    private static EmergencyLine line(EmergencyRow row, List<Recorded<Event>> read) {
        var broken = of(row, read, GlassBroken.class, GlassBroken::number).orElseThrow();
        var review = of(row, read, EmergencyReviewed.class, EmergencyReviewed::number);
        return new EmergencyLine(
                row.caseId(),
                row.key.number(),
                broken.force(),
                broken.account(),
                row.at,
                broken.until(),
                broken.reason(),
                review.map(EmergencyReviewed::finding),
                review.map(EmergencyReviewed::note));
    }

    private static <E extends EmergencyEvent> Optional<E> of(
            EmergencyRow row, List<Recorded<Event>> read, Class<E> kind, ToIntFunction<E> number) {
        return events(read, kind)
                .filter(e -> e.caseId().equals(row.caseId()))
                .filter(e -> number.applyAsInt(e) == row.key.number())
                .findFirst();
    }

    private static <E extends Event> Stream<E> events(List<Recorded<Event>> read, Class<E> kind) {
        return read.stream().map(Recorded::event).filter(kind::isInstance).map(kind::cast);
    }

    private static Instant moment(Place place) {
        try {
            return Instant.parse(place.key());
        } catch (DateTimeParseException _) {
            throw Place.unknown();
        }
    }
}
