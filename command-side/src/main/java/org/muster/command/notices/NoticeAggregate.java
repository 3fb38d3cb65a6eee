package org.muster.command.notices;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.notices.NoticeCommand.GiveNotice;
import org.muster.api.notices.NoticeEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link NoticeDecider}. It holds no rules. */
@Aggregate(type = "Notices", cache = "aggregates")
class NoticeAggregate {
    @AggregateIdentifier private String id;

    private Notices state = Notices.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(GiveNotice command, Facts facts, Clerk clerk) {
        return clerk.record(NoticeDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(NoticeEvent event) {
        id = event.due().key();
        state = Notices.evolve(state, event);
    }
}
