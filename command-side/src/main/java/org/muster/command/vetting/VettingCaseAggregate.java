package org.muster.command.vetting;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.cases.HandlingCommand.*;
import org.muster.api.vetting.cases.VettingCaseCommand;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.VettingCase;

/** Axon shell: hands each command to {@link VettingCaseDecider}. It holds no rules. */
@Aggregate(type = "VettingCase", cache = "aggregates")
class VettingCaseAggregate {
    @AggregateIdentifier private String id;

    private VettingCase state = new VettingCase.NotOpened();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(OpenCase command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(VettingCaseCommand command, Facts facts, Clerk clerk) {
        return clerk.record(VettingCaseDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(VettingCaseEvent event) {
        id = event.caseId().key();
        state = VettingCase.evolve(state, event);
    }
}
