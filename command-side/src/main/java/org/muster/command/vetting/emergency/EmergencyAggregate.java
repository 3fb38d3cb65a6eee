package org.muster.command.vetting.emergency;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.emergency.EmergencyAccesses;
import org.muster.api.vetting.emergency.EmergencyCommand;
import org.muster.api.vetting.emergency.EmergencyCommand.BreakGlass;
import org.muster.api.vetting.emergency.EmergencyEvent;
import org.muster.api.vetting.emergency.EmergencyId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link EmergencyDecider}. It holds no rules. */
@Aggregate(type = "EmergencyAccess", cache = "aggregates")
class EmergencyAggregate {
    @AggregateIdentifier private String id;

    private EmergencyAccesses state = EmergencyAccesses.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(BreakGlass command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(EmergencyCommand command, Facts facts, Clerk clerk) {
        return clerk.record(EmergencyDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(EmergencyEvent event) {
        id = new EmergencyId(event.caseId()).key();
        state = state.after(event);
    }
}
