package org.muster.api.appointments.welfare;

import static org.muster.api.access.Role.RECRUITER;

import java.time.LocalDate;
import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.access.Needs;
import org.muster.api.appointments.AppointmentId;

/** Everything that can be ordered of welfare appointments. */
public sealed interface WelfareCommand extends Command {
    AppointmentId appointmentId();

    @Override
    default WelfareId target() {
        return new WelfareId(appointmentId());
    }

    /** Records that one was held on a day, and nothing else of it. */
    @Needs(RECRUITER)
    record RecordWelfare(AppointmentId appointmentId, LocalDate heldOn)
            implements WelfareCommand, Begins {}
}
