package org.muster.query.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.StreamId;
import org.muster.api.access.Role;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.appointments.AppointmentLine;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.muster.query.support.Place;
import org.muster.query.support.Reader;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * The list of appointments on a day. Its rows give the order; states and names come from the
 * streams of those on the page, so that any day is answered and nothing outlives an erasure.
 */
@Component
class AppointmentLines {
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final AppointmentRows rows;
    private final PostTitleRows titles;
    private final Histories histories;

    AppointmentLines(AppointmentRows rows, PostTitleRows titles, Histories histories) {
        this.rows = rows;
        this.titles = titles;
        this.histories = histories;
    }

    Slice<AppointmentLine> find(AppointmentLine.Find query, Reader reader) {
        var day = query.on().orElseGet(reader::today);
        var slice = rows(query.window(), reader).only(row -> reader.reaches(query, row.guard()));
        var page = page(slice.items(), endOf(day, reader.today()));
        return new Slice<>(
                slice.items().stream().flatMap(row -> page.line(row, day).stream()).toList(),
                slice.next());
    }

    /** Appointments of the reader's forces; of an officer without another role, their own. */
    Slice<AppointmentRow> rows(Window window, Reader reader) {
        var limit = window.limit();
        var place = Place.of(window);
        var actor = reader.actor();
        var onlyOwn = actor.roles().equals(Set.of(Role.APPLICANT));
        var found =
                rows.found(
                        actor.everyForce(),
                        actor.forces().stream().map(Force::name).collect(toSet()),
                        onlyOwn ? actor.account().name() : "",
                        place.map(AppointmentLines::day).orElse(LATEST),
                        place.map(Place::id).orElse(Place.HIGHEST),
                        Limit.of(limit + 1));
        return Slice.of(found, limit, AppointmentRow::place);
    }

    private static LocalDate day(Place place) {
        if (place.key().matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(place.key());
        throw Place.unknown();
    }

    /** A day that is over is told as it ended; today and later days as things stand now. */
    static AsAt endOf(LocalDate day, LocalDate today) {
        if (!day.isBefore(today)) return AsAt.NOW;
        var next = day.plusDays(1).atStartOfDay(LONDON).toInstant();
        return new AsAt(Optional.of(next.minus(1, ChronoUnit.MICROS)), Optional.empty());
    }

    private Page page(List<AppointmentRow> shown, AsAt past) {
        var streams =
                new Streams(
                        histories.of(
                                shown.stream()
                                        .flatMap(
                                                row ->
                                                        Stream.of(
                                                                row.appointmentId(),
                                                                row.appointee()))
                                        .distinct()
                                        .toArray(StreamId[]::new)));
        return new Page(
                streams.recorded(AppointmentEvent.class).stream()
                        .collect(groupingBy(each -> each.event().appointmentId())),
                streams.events(OfficerRegistered.class)
                        .collect(toMap(OfficerRegistered::officerId, e -> e)),
                titles
                        .findAllById(shown.stream().map(AppointmentRow::post).distinct().toList())
                        .stream()
                        .collect(toMap(PostTitleRow::getId, row -> row.title)),
                past);
    }

    private record Page(
            Map<AppointmentId, List<Recorded<AppointmentEvent>>> appointments,
            Map<OfficerId, OfficerRegistered> officers,
            Map<PostTitleRow.Key, String> titles,
            AsAt past) {

        /** Absent where the appointment had not been made by the day. */
        Optional<AppointmentLine> line(AppointmentRow row, LocalDate day) {
            return AppointmentFold.of(appointments.get(row.appointmentId()), past)
                    .map(fold -> line(row, fold, day));
        }

        private AppointmentLine line(AppointmentRow row, AppointmentFold fold, LocalDate day) {
            var officer = officers.get(row.appointee());
            return new AppointmentLine(
                    row.appointmentId(),
                    row.appointee(),
                    officer.name(),
                    officer.staffNumber(),
                    new Force(row.force),
                    fold.made().roleProfileId(),
                    titles.get(row.post()),
                    fold.made().startsOn(),
                    fold.lastDay(),
                    fold.on(day),
                    fold.confirmed());
        }
    }
}
