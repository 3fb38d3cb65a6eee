package org.muster.command.vetting.parties;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.vetting.parties.ThirdPartiesId;
import org.muster.api.vetting.parties.ThirdPartyCommand;
import org.muster.api.vetting.parties.ThirdPartyCommand.DeclareThirdParty;
import org.muster.api.vetting.parties.ThirdPartyEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link ThirdPartyDecider}. It holds no rules. */
@Aggregate(type = "ThirdParties", cache = "aggregates")
class ThirdPartiesAggregate {
    @AggregateIdentifier private String id;

    private ThirdParties state = ThirdParties.NONE;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(DeclareThirdParty command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @EventSourcingHandler
    void on(ThirdPartyEvent event) {
        id = new ThirdPartiesId(event.caseId()).key();
        state = ThirdParties.evolve(state, event);
    }

    @CommandHandler
    long decide(ThirdPartyCommand command, Facts facts, Clerk clerk) {
        return clerk.record(ThirdPartyDecider.decide(command, state, facts));
    }
}
