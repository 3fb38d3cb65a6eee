package org.muster.command.appointments;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.appointments.AppointmentCommand;
import org.muster.api.appointments.AppointmentCommand.DirectPosting;
import org.muster.api.appointments.AppointmentCommand.MakeAppointment;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link AppointmentDecider}. It holds no rules. */
@Aggregate(type = "Appointment", cache = "aggregates")
class AppointmentAggregate {
    @AggregateIdentifier private String id;

    private Appointment state = new Appointment.NotMade();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(MakeAppointment command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(DirectPosting command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(AppointmentCommand command, Facts facts, Clerk clerk) {
        return clerk.record(AppointmentDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(AppointmentEvent event) {
        id = event.appointmentId().key();
        state = Appointment.evolve(state, event);
    }
}
