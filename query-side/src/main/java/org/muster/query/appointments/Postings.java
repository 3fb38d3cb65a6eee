package org.muster.query.appointments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.StreamId;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileId;
import org.muster.api.views.AsAt;
import org.muster.api.views.Histories;
import org.muster.api.views.Recorded;

/** Some appointments, with their officers, what these hold and what the posts ask for. */
record Postings(
        Map<AppointmentId, List<Recorded<AppointmentEvent>>> appointments,
        Map<OfficerId, OfficerRegistered> officers,
        Map<OfficerId, List<ClearanceEvent>> clearances,
        Map<RoleProfileId, List<RoleProfileEvent>> posts) {

    /** Read together, in one statement. */
    static Postings of(Histories histories, List<AppointmentRow> rows) {
        var ids = rows.stream().flatMap(Postings::streams).distinct().toArray(StreamId[]::new);
        var all = new Streams(ids.length == 0 ? List.of() : histories.of(ids));
        return new Postings(
                all.recorded(AppointmentEvent.class).stream()
                        .collect(groupingBy(each -> each.event().appointmentId())),
                all.events(OfficerRegistered.class)
                        .collect(toMap(OfficerRegistered::officerId, e -> e)),
                all.events(ClearanceEvent.class).collect(groupingBy(ClearanceEvent::officerId)),
                all.events(RoleProfileEvent.class)
                        .collect(groupingBy(RoleProfileEvent::roleProfileId)));
    }

    private static Stream<StreamId> streams(AppointmentRow row) {
        return Stream.of(
                row.appointmentId(),
                row.appointee(),
                new ClearanceRegisterId(row.appointee()),
                new RoleProfileId(row.roleProfileId));
    }

    Optional<AppointmentFold> fold(AppointmentRow row, AsAt past) {
        return AppointmentFold.of(appointments.get(row.appointmentId()), past);
    }

    OfficerRegistered officer(AppointmentRow row) {
        return officers.get(row.appointee());
    }

    Clearances held(AppointmentRow row) {
        return Clearances.of(clearances.getOrDefault(row.appointee(), List.of()));
    }

    RoleProfile post(AppointmentRow row) {
        return RoleProfile.of(posts.get(new RoleProfileId(row.roleProfileId)));
    }
}
