package org.muster.command.support.bus;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.muster.api.Command;
import org.muster.command.support.stored.Repeats;
import org.muster.command.support.stored.StreamEnds;

/** Answers each order with a receipt, and a repeated order with the receipt of the first. */
final class Receipts implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Repeats repeats;
    private final StreamEnds ends;

    Receipts(Repeats repeats, StreamEnds ends) {
        this.repeats = repeats;
        this.ends = ends;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (!unit.isRoot()) return chain.proceed();
        var repeat =
                Repeats.of(
                        Requests.of(unit.getMessage()), (Command) unit.getMessage().getPayload());
        if (repeat.isEmpty()) return pending(unit, chain);
        var caller = Requests.account(Requests.of(unit.getMessage()));
        var first = repeats.first(caller, repeat.get());
        if (first.isPresent()) return first.get();
        var pending = pending(unit, chain);
        unit.onPrepareCommit(u -> repeats.answer(caller, repeat.get(), pending.receipt()));
        return pending;
    }

    private PendingReceipt pending(
            UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        var version = (Long) chain.proceed();
        var stream = ((Command) unit.getMessage().getPayload()).target().key();
        var pending = new PendingReceipt(stream, version);
        unit.onPrepareCommit(
                u -> pending.appendedAt(AppendedPosition.of(u).orElseGet(() -> ends.of(stream))));
        return pending;
    }
}
