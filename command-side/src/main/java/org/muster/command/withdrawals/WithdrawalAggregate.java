package org.muster.command.withdrawals;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.muster.api.withdrawals.WithdrawalCommand;
import org.muster.api.withdrawals.WithdrawalCommand.OpenWithdrawal;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.command.support.Clerk;
import org.muster.command.support.Facts;

/** Axon shell: hands each command to {@link WithdrawalDecider}. It holds no rules. */
@Aggregate(type = "Withdrawal", cache = "aggregates")
class WithdrawalAggregate {
    @AggregateIdentifier private String id;

    private Withdrawal state = new Withdrawal.NotOpened();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    long handle(OpenWithdrawal command, Facts facts, Clerk clerk) {
        return decide(command, facts, clerk);
    }

    @CommandHandler
    long decide(WithdrawalCommand command, Facts facts, Clerk clerk) {
        return clerk.record(WithdrawalDecider.decide(command, state, facts));
    }

    @EventSourcingHandler
    void on(WithdrawalEvent event) {
        id = event.withdrawalId().key();
        state = Withdrawal.evolve(state, event);
    }
}
