package org.muster.command.vetting.quality;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.quality.SampleCommand;
import org.muster.api.vetting.quality.SampleCommand.DrawSample;
import org.muster.api.vetting.quality.SampleEvent;
import org.muster.api.vetting.quality.SampleId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link SampleDecider}. It holds no rules. */
@Aggregate(type = "QualitySample", cache = "aggregates")
class SampleAggregate {
    @AggregateIdentifier private String id;

    private Sample state = Sample.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(DrawSample command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @EventSourcingHandler
    void on(SampleEvent event) {
        id = new SampleId(event.caseId()).key();
        state = Sample.evolve(state, event);
    }

    @CommandHandler
    long decide(SampleCommand command, Facts facts, Clerk clerk) {
        return clerk.record(SampleDecider.decide(command, state, facts));
    }
}
