package org.muster.command.applications;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link ApplicationDecider}. It holds no rules. */
@Aggregate(type = "Application", cache = "aggregates")
class ApplicationAggregate {
    @AggregateIdentifier private String id;

    private Application state = new Application.NotSubmitted();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(SubmitApplication command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(ApplicationCommand command, Facts facts, Clerk clerk) {
        return clerk.record(ApplicationDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(ApplicationEvent event) {
        id = event.applicationId().key();
        state = Application.evolve(state, event);
    }
}
