package org.muster.query.appointments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.Force;
import org.muster.api.appointments.AppointmentEvent.Proof;
import org.muster.api.appointments.AppointmentState;
import org.muster.api.appointments.Shortfall;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.muster.api.views.Histories;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers who is in post without a clearance that the post asks for. */
@Component
class ShortfallQueries {
    private final AppointmentLines lines;
    private final Histories histories;

    ShortfallQueries(AppointmentLines lines, Histories histories) {
        this.lines = lines;
        this.histories = histories;
    }

    /** Few of those in post are listed, so it goes on until some are found or nobody is left. */
    @QueryHandler
    Slice<Shortfall> handle(Shortfall.Find query, Reader reader) {
        var day = reader.day(query.past());
        var part = part(query, query.window(), day, reader);
        while (part.items().isEmpty() && part.next().isPresent()) {
            part = part(query, new Window(query.window().limit(), part.next()), day, reader);
        }
        return part;
    }

    private Slice<Shortfall> part(
            Shortfall.Find query, Window window, LocalDate day, Reader reader) {
        var rows = lines.rows(window, reader).only(row -> reader.reaches(query, row.guard()));
        var postings = Postings.of(histories, rows.items());
        var found = rows.items().stream().flatMap(row -> of(row, postings, day, reader).stream());
        return new Slice<>(found.toList(), rows.next());
    }

    private static Optional<Shortfall> of(
            AppointmentRow row, Postings postings, LocalDate day, Reader reader) {
        return postings.fold(row, AppointmentLines.endOf(day, reader.today()))
                .filter(fold -> fold.on(day) == AppointmentState.IN_POST)
                .map(fold -> line(row, fold, postings, missing(row, fold, postings, day, reader)))
                .filter(line -> !line.missing().isEmpty());
    }

    /** What the post asks for on the day, and nothing live stands for. */
    private static List<ClearanceLevel> missing(
            AppointmentRow row,
            AppointmentFold fold,
            Postings postings,
            LocalDate day,
            Reader reader) {
        var policy = reader.policy(new Force(row.force), day);
        var held = postings.held(row);
        return postings
                .post(row)
                .inForceOn(day)
                .map(VersionPublished::required)
                .orElseGet(() -> asked(fold))
                .stream()
                .filter(
                        level ->
                                held.standing(level, day, policy)
                                        .filter(s -> s.state().isLive())
                                        .isEmpty())
                .sorted(Comparator.comparing(ClearanceLevel::code))
                .toList();
    }

    private static Set<ClearanceLevel> asked(AppointmentFold fold) {
        return fold.made().proofs().stream().map(Proof::required).collect(toUnmodifiableSet());
    }

    private static Shortfall line(
            AppointmentRow row,
            AppointmentFold fold,
            Postings postings,
            List<ClearanceLevel> missing) {
        var officer = postings.officer(row);
        var asked = asked(fold);
        return new Shortfall(
                row.appointmentId(),
                row.appointee(),
                officer.name(),
                officer.staffNumber(),
                new Force(row.force),
                fold.made().roleProfileId(),
                postings.post(row).version(row.profileVersion).orElseThrow().title(),
                fold.made().startsOn(),
                missing,
                missing.stream().filter(level -> !asked.contains(level)).toList());
    }
}
