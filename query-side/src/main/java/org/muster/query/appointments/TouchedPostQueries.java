package org.muster.query.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.StreamId;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.Proof;
import org.muster.api.appointments.AppointmentState;
import org.muster.api.appointments.TouchedPosts;
import org.muster.api.appointments.TouchedPosts.Line;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.Clearances.Standing;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Histories;
import org.muster.query.support.PolicyChange;
import org.muster.query.support.PolicyChanges;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers which appointments a policy set would touch. */
@Component
class TouchedPostQueries {
    private final AppointmentRows rows;
    private final Histories histories;
    private final PolicyChanges changes;

    TouchedPostQueries(AppointmentRows rows, Histories histories, PolicyChanges changes) {
        this.rows = rows;
        this.histories = histories;
        this.changes = changes;
    }

    @QueryHandler
    TouchedPosts handle(TouchedPosts.Find query, Reader reader) {
        var change = changes.by(query.version());
        var reached =
                rows.findAll().stream().filter(row -> reader.reaches(query, row.guard())).toList();
        var book = book(reached);
        return new TouchedPosts(
                change.day(), reached.stream().flatMap(row -> book.lines(row, change)).toList());
    }

    private Book book(List<AppointmentRow> reached) {
        var streams =
                reached.stream()
                        .flatMap(
                                row ->
                                        Stream.of(
                                                row.appointmentId(),
                                                row.appointee(),
                                                new ClearanceRegisterId(row.appointee())))
                        .distinct()
                        .toArray(StreamId[]::new);
        var all = new Streams(streams.length == 0 ? List.of() : histories.of(streams));
        return new Book(
                all,
                all.events(OfficerRegistered.class)
                        .collect(toMap(OfficerRegistered::officerId, e -> e)),
                all.events(ClearanceEvent.class).collect(groupingBy(ClearanceEvent::officerId)));
    }

    /** The appointments, officers and clearances that were read together. */
    private record Book(
            Streams streams,
            Map<OfficerId, OfficerRegistered> officers,
            Map<OfficerId, List<ClearanceEvent>> clearances) {

        Stream<Line> lines(AppointmentRow row, PolicyChange change) {
            var recorded =
                    streams.recorded(AppointmentEvent.class).stream()
                            .filter(r -> r.event().appointmentId().equals(row.appointmentId()))
                            .toList();
            return AppointmentFold.of(recorded, AsAt.NOW).stream()
                    .filter(fold -> fold.on(change.day()) != AppointmentState.ENDED)
                    .flatMap(fold -> fold.made().proofs().stream())
                    .map(Proof::required)
                    .flatMap(required -> line(row, required, change).stream());
        }

        private Optional<Line> line(
                AppointmentRow row, ClearanceLevel required, PolicyChange change) {
            var force = row.guard().force().orElseThrow();
            var held = Clearances.of(clearances.getOrDefault(row.appointee(), List.of()));
            var before = state(held.standing(required, change.day(), change.before(force)));
            var after = state(held.standing(required, change.day(), change.after(force)));
            if (isLive(before) == isLive(after)) return Optional.empty();
            var officer = officers.get(row.appointee());
            return Optional.of(
                    new Line(
                            row.appointmentId(),
                            row.appointee(),
                            officer.name(),
                            officer.staffNumber(),
                            required,
                            before,
                            after));
        }

        private static Optional<ClearanceState> state(Optional<Standing> standing) {
            return standing.map(Standing::state);
        }

        private static boolean isLive(Optional<ClearanceState> state) {
            return state.map(ClearanceState::isLive).orElse(false);
        }
    }
}
