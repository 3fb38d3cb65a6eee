package org.muster.command.roles;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.roles.RoleProfileCommand;
import org.muster.api.roles.RoleProfileCommand.PublishVersion;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link RoleProfileDecider}. It holds no rules. */
@Aggregate(type = "RoleProfile", cache = "aggregates")
class RoleProfileAggregate {
    @AggregateIdentifier private String id;

    private ProfileVersions state = new ProfileVersions.NotPublished();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(TypeRoleProfile command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(PublishVersion command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(RoleProfileCommand command, Facts facts, Clerk clerk) {
        return clerk.record(RoleProfileDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(RoleProfileEvent event) {
        id = event.roleProfileId().key();
        state = ProfileVersions.evolve(state, event);
    }
}
