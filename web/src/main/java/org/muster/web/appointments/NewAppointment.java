package org.muster.web.appointments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.Id;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationId;
import org.muster.api.appointments.AppointmentCommand;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.officers.OfficerId;
import org.muster.api.roles.RoleProfileId;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.Fault;

/**
 * The body that asks for an appointment: of a successful applicant, or of an officer without a
 * selection.
 */
record NewAppointment(
        Optional<AppointmentId> id,
        Optional<ApplicationId> applicationId,
        Optional<Account> releaseAgreedBy,
        Optional<OfficerId> officerId,
        Optional<RoleProfileId> roleProfileId,
        Optional<String> reason,
        LocalDate startsOn) {

    AppointmentCommand command() {
        var appointment = id.orElseGet(() -> new AppointmentId(Id.fresh()));
        return applicationId.isPresent()
                ? selected(appointment, applicationId.get())
                : directed(appointment);
    }

    private MakeAppointment selected(AppointmentId appointment, ApplicationId application) {
        var faults = new ArrayList<Fault>();
        refuse(faults, "officerId", officerId);
        refuse(faults, "roleProfileId", roleProfileId);
        refuse(faults, "reason", reason);
        stopAt(faults);
        return new MakeAppointment(appointment, application, startsOn, releaseAgreedBy);
    }

    private DirectPosting directed(AppointmentId appointment) {
        var faults = new ArrayList<Fault>();
        if (officerId.isEmpty() && roleProfileId.isEmpty() && reason.isEmpty()) {
            faults.add(Fault.of("applicationId", "is required, unless it is a directed posting"));
        } else {
            insist(faults, "officerId", officerId);
            insist(faults, "roleProfileId", roleProfileId);
            insist(faults, "reason", reason);
        }
        if (releaseAgreedBy.isPresent()) {
            faults.add(Fault.of("releaseAgreedBy", "does not go with a directed posting"));
        }
        stopAt(faults);
        return new DirectPosting(
                appointment,
                officerId.orElseThrow(),
                roleProfileId.orElseThrow(),
                reason.orElseThrow(),
                startsOn);
    }

    private static void refuse(List<Fault> faults, String field, Optional<?> value) {
        if (value.isPresent()) {
            faults.add(Fault.of(field, "does not go with an applicationId"));
        }
    }

    private static void insist(List<Fault> faults, String field, Optional<?> value) {
        if (value.isEmpty()) faults.add(Fault.of(field, "is required for a directed posting"));
    }

    private static void stopAt(List<Fault> faults) {
        if (!faults.isEmpty()) throw new BadInput(faults);
    }
}
