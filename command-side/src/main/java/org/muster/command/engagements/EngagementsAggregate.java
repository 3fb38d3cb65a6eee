package org.muster.command.engagements;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.engagements.EngagementCommand;
import org.muster.api.engagements.EngagementEvent;
import org.muster.api.engagements.EngagementsId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link EngagementDecider}. It holds no rules. */
@Aggregate(type = "Engagements", cache = "aggregates")
class EngagementsAggregate {
    @AggregateIdentifier private String id;

    private Engagements state = Engagements.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(EngagementCommand command, Facts facts, Clerk clerk) {
        return clerk.record(EngagementDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(EngagementEvent event) {
        id = new EngagementsId(event.officerId()).key();
        state = Engagements.evolve(state, event);
    }
}
