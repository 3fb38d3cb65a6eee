package org.muster.command.appointments.welfare;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.appointments.welfare.WelfareCommand;
import org.muster.api.appointments.welfare.WelfareCommand.RecordWelfare;
import org.muster.api.appointments.welfare.WelfareEvent;
import org.muster.api.appointments.welfare.WelfareId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link WelfareDecider}. It holds no rules. */
@Aggregate(type = "Welfare", cache = "aggregates")
class WelfareAggregate {
    @AggregateIdentifier private String id;

    private final List<WelfareEvent> held = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RecordWelfare command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(WelfareCommand command, Facts facts, Clerk clerk) {
        return clerk.record(WelfareDecider.decide(command, List.copyOf(held), facts));
    }

    @EventSourcingHandler
    void on(WelfareEvent event) {
        id = new WelfareId(event.appointmentId()).key();
        held.add(event);
    }
}
