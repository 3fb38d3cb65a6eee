package org.muster.command.assessments;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.assessments.AssessmentCommand;
import org.muster.api.assessments.AssessmentCommand.*;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.assessments.AssessmentId;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link AssessmentDecider}. It holds no rules. */
@Aggregate(type = "Assessment", cache = "aggregates")
class AssessmentAggregate {
    @AggregateIdentifier private String id;

    private Assessment state = Assessment.NOT_BEGUN;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(DeclareInterest command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(RecordScore command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @EventSourcingHandler
    void on(AssessmentEvent event) {
        id = new AssessmentId(event.applicationId()).key();
        state = Assessment.evolve(state, event);
    }

    private long decide(AssessmentCommand command, Facts facts, Clerk clerk) {
        return clerk.record(AssessmentDecider.decide(command, state, facts));
    }
}
