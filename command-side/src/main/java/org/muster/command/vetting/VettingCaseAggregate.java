package org.muster.command.vetting;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.VettingCaseCommand;
import org.muster.api.vetting.VettingCaseCommand.*;
import org.muster.api.vetting.VettingCaseEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

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
    long handle(AssignResearcher command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(ReceiveForms command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(RecordCheck command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(WaiveCheck command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(RequestClarification command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(ReceiveClarification command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(IdentifyRisk command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(DisposeOfRisk command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(RecommendOutcome command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(DeclareConflict command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(DecideCase command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(RecordNationalDecision command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long handle(CloseCase command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @EventSourcingHandler
    void on(VettingCaseEvent event) {
        id = event.caseId().key();
        state = VettingCase.evolve(state, event);
    }

    private long decide(VettingCaseCommand command, Facts facts, Clerk clerk) {
        return clerk.record(VettingCaseDecider.decide(command, state, facts));
    }
}
