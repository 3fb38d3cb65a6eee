package org.muster.command.clearances;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceCommand.TerminateClearances;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link ClearanceDecider}. It holds no rules. */
@Aggregate(type = "Clearances", cache = "aggregates")
class ClearanceAggregate {
    @AggregateIdentifier private String id;

    private Register state = Register.EMPTY;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(GrantClearance command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(TerminateClearances command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(ClearanceCommand command, Facts facts, Clerk clerk) {
        return clerk.record(ClearanceDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(ClearanceEvent event) {
        id = new ClearanceRegisterId(event.officerId()).key();
        state = Register.evolve(state, event);
    }
}
