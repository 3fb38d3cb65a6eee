package org.muster.command.vetting.matters;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.matters.Matters;
import org.muster.api.vetting.matters.ReportCommand.ReportChange;
import org.muster.api.vetting.matters.ReportEvent;
import org.muster.api.vetting.matters.ReportedChangesId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link ReportDecider}. It holds no rules. */
@Aggregate(type = "ReportedChanges", cache = "aggregates")
class ReportedChangesAggregate {
    @AggregateIdentifier private String id;

    private Matters state = Matters.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(ReportChange command, Facts facts, Clerk clerk) {
        return clerk.record(ReportDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        id = new ReportedChangesId(event.officerId()).key();
        state = Matters.evolve(state, event);
    }
}
