package org.muster.query.draws;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.StreamId;
import org.muster.api.access.Guard;
import org.muster.api.draws.DrawEvent.*;
import org.muster.api.draws.DrawLine;
import org.muster.api.draws.DrawView;
import org.muster.api.draws.DrawView.Drawn;
import org.muster.api.draws.DrawView.Held;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.api.views.Slice;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Answers what was drawn, from which roster and with which seed. */
@Component
class DrawQueries {
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DrawRows rows;
    private final Histories histories;

    DrawQueries(DrawRows rows, Histories histories) {
        this.rows = rows;
        this.histories = histories;
    }

    @QueryHandler
    Slice<DrawLine> handle(DrawLine.Find query, Reader reader) {
        var limit = query.window().limit();
        var place = Place.of(query.window());
        var found =
                rows.found(
                        reader.actor().everyForce(),
                        reader.actor().forces().stream().map(Force::name).toList(),
                        place.map(DrawQueries::day).orElse(LATEST),
                        place.map(Place::id).orElse(Place.HIGHEST),
                        Limit.of(limit + 1));
        return Slice.of(found, limit, DrawRow::place)
                .only(row -> reader.reaches(query, row.guard()))
                .map(row -> row.line(reader));
    }

    @QueryHandler
    DrawView handle(DrawView.Find query, Reader reader) {
        var recorded = histories.of(query.drawId());
        if (recorded.isEmpty() || !(recorded.getFirst().event() instanceof DrawAnnounced e)) {
            throw new Unknown();
        }
        reader.allow(query, Guard.of(e.force()));
        return new DrawView(
                e.drawId(),
                recorded.getLast().version(),
                e.force(),
                LocalDate.ofInstant(recorded.getFirst().recordedAt(), LONDON),
                e.announcedBy(),
                e.rosterHash(),
                e.number(),
                e.seedFrom(),
                e.seedOn(),
                e.policyVersion(),
                held(recorded),
                e.roster());
    }

    private Optional<Held> held(List<Recorded<Event>> recorded) {
        return recorded.stream()
                .filter(each -> each.event() instanceof DrawHeld)
                .findFirst()
                .map(each -> held((DrawHeld) each.event(), each.position()));
    }

    private Held held(DrawHeld e, long position) {
        var drawn = drawn(e.drawn(), new ReviewsSince(histories, position));
        var reviewed = drawn.stream().filter(each -> each.reviewed().isPresent()).count();
        return new Held(e.seed(), e.heldOn(), e.heldBy(), reviewed, drawn);
    }

    private List<Drawn> drawn(List<OfficerId> officers, ReviewsSince since) {
        Map<OfficerId, OfficerRegistered> registered =
                histories.of(officers.toArray(StreamId[]::new)).stream()
                        .map(Recorded::event)
                        .filter(OfficerRegistered.class::isInstance)
                        .map(OfficerRegistered.class::cast)
                        .collect(toMap(OfficerRegistered::officerId, e -> e));
        return officers.stream()
                .map(registered::get)
                .map(
                        e ->
                                new Drawn(
                                        e.officerId(),
                                        e.name(),
                                        e.staffNumber(),
                                        since.first(e.officerId())))
                .toList();
    }

    private static LocalDate day(Place place) {
        if (place.key().matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(place.key());
        throw Place.unknown();
    }
}
