package org.muster.command.vetting.history;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.history.VettingRecordCommand;
import org.muster.api.vetting.history.VettingRecordCommand.NoteOutcome;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link VettingRecordDecider}. It holds no rules. */
@Aggregate(type = "VettingRecord", cache = "aggregates")
class VettingRecordAggregate {
    @AggregateIdentifier private String id;

    private VettingRecord state = VettingRecord.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(NoteOutcome command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @EventSourcingHandler
    void on(VettingRecordEvent event) {
        id = new VettingRecordId(event.officerId()).key();
        state = VettingRecord.evolve(state, event);
    }

    @CommandHandler
    long decide(VettingRecordCommand command, Facts facts, Clerk clerk) {
        return clerk.record(VettingRecordDecider.decide(command, state, facts));
    }
}
