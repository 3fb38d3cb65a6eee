package org.muster.query.appointments;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.appointments.AppointmentEvent.Proof;
import org.muster.api.appointments.TouchedPosts;
import org.muster.api.appointments.TouchedPosts.Line;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.clearances.Clearances.Standing;
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
        var postings = Postings.of(histories, reached);
        return new TouchedPosts(
                change.day(),
                reached.stream().flatMap(row -> lines(row, postings, change)).toList());
    }

    private static Stream<Line> lines(AppointmentRow row, Postings postings, PolicyChange change) {
        return postings.fold(row, AsAt.NOW).stream()
                .filter(fold -> !fold.on(change.day()).hasEnded())
                .flatMap(fold -> fold.made().proofs().stream())
                .map(Proof::required)
                .flatMap(required -> line(row, required, postings, change).stream());
    }

    private static Optional<Line> line(
            AppointmentRow row, ClearanceLevel required, Postings postings, PolicyChange change) {
        var force = row.guard().force().orElseThrow();
        var held = postings.held(row);
        var before = state(held.standing(required, change.day(), change.before(force)));
        var after = state(held.standing(required, change.day(), change.after(force)));
        if (isLive(before) == isLive(after)) return Optional.empty();
        var officer = postings.officer(row);
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
