package org.muster.command.policies;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.policies.PolicyBook;
import org.muster.api.policies.PolicyBookId;
import org.muster.api.policies.PolicyCommand;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.api.policies.PolicyEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link PolicyDecider}. It holds no rules. */
@Aggregate(type = "Policies", cache = "aggregates")
class PolicyAggregate {
    @AggregateIdentifier private String id;

    private PolicyBook state = PolicyBook.EMPTY;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(ProposePolicy command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(PolicyCommand command, Facts facts, Clerk clerk) {
        return clerk.record(PolicyDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(PolicyEvent event) {
        id = new PolicyBookId().key();
        state = PolicyBook.evolve(state, event);
    }
}
