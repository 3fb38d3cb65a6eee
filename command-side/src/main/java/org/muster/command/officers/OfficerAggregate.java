package org.muster.command.officers;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.officers.OfficerCommand;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link OfficerDecider}. It holds no rules. */
@Aggregate(type = "Officer", cache = "aggregates")
class OfficerAggregate {
    @AggregateIdentifier private String id;

    private OfficerRecord state = new OfficerRecord.NotRegistered();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RegisterOfficer command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(OfficerCommand command, Facts facts, Clerk clerk) {
        return clerk.record(OfficerDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(OfficerEvent event) {
        id = event.officerId().key();
        state = OfficerRecord.evolve(state, event);
    }
}
