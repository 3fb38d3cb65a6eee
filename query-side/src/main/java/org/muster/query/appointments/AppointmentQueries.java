package org.muster.query.appointments;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.StreamId;
import org.muster.api.access.Guard;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.appointments.AppointmentLine;
import org.muster.api.appointments.AppointmentView;
import org.muster.api.appointments.welfare.WelfareId;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.api.views.Histories;
import org.muster.api.views.Slice;
import org.muster.query.support.Past;
import org.muster.query.support.Reader;
import org.springframework.stereotype.Component;

/** Answers who was appointed to what, and how that stands or stood. */
@Component
class AppointmentQueries {
    private final Histories histories;
    private final AppointmentLines lines;

    AppointmentQueries(Histories histories, AppointmentLines lines) {
        this.histories = histories;
        this.lines = lines;
    }

    @QueryHandler
    Slice<AppointmentLine> handle(AppointmentLine.Find query, Reader reader) {
        return lines.find(query, reader);
    }

    @QueryHandler
    AppointmentView handle(AppointmentView.Find query, Reader reader) {
        var dossier = dossier(query.appointmentId());
        var roles = reader.roles(query, guard(dossier));
        var fold =
                AppointmentFold.of(dossier.recorded(AppointmentEvent.class), query.past())
                        .orElseThrow(Unknown::new);
        var day = reader.day(query.past());
        var policy = reader.policy(fold.made().force(), day);
        return new Shown(fold, known(dossier, query.past()), day, policy).to(roles);
    }

    /**
     * The appointment with its officer and what that one holds, its role profile and, if it has
     * one, its vacancy.
     */
    private Streams dossier(AppointmentId id) {
        var made =
                new Streams(histories.of(id))
                        .first(AppointmentMade.class)
                        .orElseThrow(Unknown::new);
        var streams =
                new ArrayList<StreamId>(
                        List.of(
                                id,
                                made.officerId(),
                                made.roleProfileId(),
                                new ClearanceRegisterId(made.officerId()),
                                new WelfareId(id)));
        made.vacancyId().ifPresent(streams::add);
        return new Streams(histories.of(streams.toArray(StreamId[]::new)));
    }

    /** What was known then; terms and days, not the moment of recording, say what was true. */
    private static Streams known(Streams dossier, AsAt past) {
        return new Streams(Past.known(dossier.recorded(), past));
    }

    private static Guard guard(Streams dossier) {
        var made = dossier.first(AppointmentMade.class).orElseThrow();
        var lineManager =
                dossier.first(OfficerRegistered.class).flatMap(e -> e.officer().lineManager());
        return Guard.about(made.force(), made.account().flatMap(Personal::present), lineManager);
    }
}
