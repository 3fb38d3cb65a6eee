package org.muster.command.vetting.transfers;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.transfers.Transfer;
import org.muster.api.vetting.transfers.TransferCommand.*;
import org.muster.api.vetting.transfers.TransferEvent;
import org.muster.api.vetting.transfers.TransferId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link TransferDecider}. It holds no rules. */
@Aggregate(type = "Transfer", cache = "aggregates")
class TransferAggregate {
    @AggregateIdentifier private String id;

    private Transfer state = Transfer.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RecordEarlierClearance command, Facts facts, Clerk clerk) {
        return clerk.record(TransferDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RecordChecklistItem command, Facts facts, Clerk clerk) {
        return clerk.record(TransferDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RecordConductHistory command, Facts facts, Clerk clerk) {
        return clerk.record(TransferDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(AcceptTransfer command, Facts facts, Clerk clerk) {
        return clerk.record(TransferDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(TransferEvent event) {
        id = new TransferId(event.caseId()).key();
        state = Transfer.evolve(state, event);
    }
}
