package org.muster.command.eligibility;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.eligibility.EligibilityCommand;
import org.muster.api.eligibility.EligibilityCommand.AssessEligibility;
import org.muster.api.eligibility.EligibilityEvent;
import org.muster.api.eligibility.EligibilityId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link EligibilityDecider}. It holds no rules. */
@Aggregate(type = "Eligibility", cache = "aggregates")
class EligibilityAggregate {
    @AggregateIdentifier private String id;

    private Eligibility state = new Eligibility.NotAssessed();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(AssessEligibility command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @EventSourcingHandler
    void on(EligibilityEvent event) {
        id = new EligibilityId(event.applicationId()).key();
        state = Eligibility.evolve(state, event);
    }

    private long decide(EligibilityCommand command, Facts facts, Clerk clerk) {
        return clerk.record(EligibilityDecider.decide(command, state, facts));
    }
}
