package org.muster.command.draws;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.draws.DrawCommand;
import org.muster.api.draws.DrawCommand.AnnounceDraw;
import org.muster.api.draws.DrawEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link DrawDecider}. It holds no rules. */
@Aggregate(type = "Draw", cache = "aggregates")
class DrawAggregate {
    @AggregateIdentifier private String id;

    private Draw state = new Draw.NotAnnounced();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(AnnounceDraw command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(DrawCommand command, Facts facts, Clerk clerk) {
        return clerk.record(DrawDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(DrawEvent event) {
        id = event.drawId().key();
        state = Draw.evolve(state, event);
    }
}
