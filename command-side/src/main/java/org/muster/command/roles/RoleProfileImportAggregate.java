package org.muster.command.roles;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.roles.imports.RoleProfileImportCommand;
import org.muster.api.roles.imports.RoleProfileImportCommand.ProposeImport;
import org.muster.api.roles.imports.RoleProfileImportEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link RoleProfileImportDecider}. It holds no rules. */
@Aggregate(type = "RoleProfileImport", cache = "aggregates")
class RoleProfileImportAggregate {
    @AggregateIdentifier private String id;

    private RoleProfileImport state = new RoleProfileImport.NotProposed();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(ProposeImport command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(RoleProfileImportCommand command, Facts facts, Clerk clerk) {
        return clerk.record(RoleProfileImportDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(RoleProfileImportEvent event) {
        id = event.importId().key();
        state = RoleProfileImport.evolve(state, event);
    }
}
