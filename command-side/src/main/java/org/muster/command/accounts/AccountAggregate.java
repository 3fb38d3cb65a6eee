package org.muster.command.accounts;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.access.Actor;
import org.muster.api.accounts.AccountCommand;
import org.muster.api.accounts.AccountEvent;
import org.muster.api.accounts.AccountRecordId;
import org.muster.api.accounts.SignedIn;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link AccountDecider}. It holds no rules. */
@Aggregate(type = "Account", cache = "aggregates")
class AccountAggregate {
    @AggregateIdentifier private String id;

    private Optional<Actor> lastSeen = Optional.empty();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(AccountCommand command, Facts facts, Clerk clerk) {
        return clerk.record(AccountDecider.decide(command, lastSeen, facts));
    }

    @EventSourcingHandler
    void on(AccountEvent event) {
        id = new AccountRecordId(event.account()).key();
        lastSeen = SignedIn.last(List.of(event));
    }
}
