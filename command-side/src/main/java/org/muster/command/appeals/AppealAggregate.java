package org.muster.command.appeals;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.appeals.AppealCommand;
import org.muster.api.appeals.AppealCommand.LodgeAppeal;
import org.muster.api.appeals.AppealEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link AppealDecider}. It holds no rules. */
@Aggregate(type = "Appeal", cache = "aggregates")
class AppealAggregate {
    @AggregateIdentifier private String id;

    private Appeal state = new Appeal.NotLodged();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(LodgeAppeal command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(AppealCommand command, Facts facts, Clerk clerk) {
        return clerk.record(AppealDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(AppealEvent event) {
        id = event.appealId().key();
        state = Appeal.evolve(state, event);
    }
}
