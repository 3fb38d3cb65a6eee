package org.muster.command.appointments;

import static org.muster.api.access.Role.RECRUITER;
import static org.muster.command.support.Selection.OFFICER;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.appointments.AppointmentCommand.HoldAppointment;
import org.muster.api.appointments.AppointmentEvent.AppointmentOnHold;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.command.support.Given;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SampleProfile;
import org.muster.command.support.Selection;
import org.muster.command.support.Shells;

class AppointmentShellTest {
    private static final AppointmentId APPOINTMENT =
            new AppointmentId(UUID.fromString("01890000-0000-7000-8000-0000000000f1"));

    @Test
    void takes_a_hold_on_what_was_made() {
        var facts =
                Selection.of(SampleOfficer.a(Rank.SERGEANT), SampleProfile.CHILD_ABUSE)
                        .facts(Given.by("recruiter", RECRUITER));
        Shells.of(AppointmentAggregate.class, APPOINTMENT, facts)
                .fixture()
                .given(SampleAppointment.made(LocalDate.of(2026, 7, 10), false))
                .when(new HoldAppointment(APPOINTMENT, "medical"))
                .expectResultMessagePayload(1L)
                .expectEvents(new AppointmentOnHold(APPOINTMENT, OFFICER, Personal.of("medical")));
    }
}
