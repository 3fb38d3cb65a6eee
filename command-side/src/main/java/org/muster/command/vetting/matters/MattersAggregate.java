package org.muster.command.vetting.matters;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.matters.MatterCommand.*;
import org.muster.api.vetting.matters.MatterEvent;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.matters.OfficerMattersId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link MatterDecider}. It holds no rules. */
@Aggregate(type = "OfficerMatters", cache = "aggregates")
class MattersAggregate {
    @AggregateIdentifier private String id;

    private Matters state = Matters.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RecordMisconductOutcome command, Facts facts, Clerk clerk) {
        return clerk.record(MatterDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RecordInformation command, Facts facts, Clerk clerk) {
        return clerk.record(MatterDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(AcknowledgeMatter command, Facts facts, Clerk clerk) {
        return clerk.record(MatterDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(HandOverMatter command, Facts facts, Clerk clerk) {
        return clerk.record(MatterDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(OpenReview command, Facts facts, Clerk clerk) {
        return clerk.record(MatterDecider.decide(command, state, facts));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(NoteMatter command, Facts facts, Clerk clerk) {
        return clerk.record(MatterDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(MatterEvent event) {
        id = new OfficerMattersId(event.officerId()).key();
        state = Matters.evolve(state, event);
    }
}
