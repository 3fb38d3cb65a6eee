package org.muster.query.appointments;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.*;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.roles.RoleProfileEvent.*;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps the order of the list of appointments, and what their posts are called. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class AppointmentProjection extends Projection {
    private final AppointmentRows appointments;
    private final PostTitleRows titles;

    AppointmentProjection(AppointmentRows appointments, PostTitleRows titles) {
        this.appointments = appointments;
        this.titles = titles;
    }

    @EventHandler
    void on(AppointmentEvent event) {
        switch (event) {
            case AppointmentMade e -> appointments.save(new AppointmentRow(e));
            case AppointmentStarted _,
                    AppointmentOnHold _,
                    AppointmentHeldUncleared _,
                    AppointmentResumed _,
                    AppointmentCancelled _,
                    AppointmentLapsed _,
                    AppointmentEnded _ -> {
                // the list reads these from the stream
            }
        }
    }

    @EventHandler
    void on(RoleProfileEvent event) {
        switch (event) {
            case VersionPublished e -> titles.save(new PostTitleRow(e));
            case RequiredClearancesRaised _ -> {
                // the version that says so follows
            }
        }
    }

    @ResetHandler
    void reset() {
        appointments.deleteAllInBatch();
        titles.deleteAllInBatch();
    }
}
