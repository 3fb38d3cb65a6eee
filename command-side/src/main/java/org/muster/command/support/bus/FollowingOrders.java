package org.muster.command.support.bus;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.MetaData;
import org.muster.api.Command;
import org.muster.api.Request;
import org.springframework.beans.factory.ObjectProvider;

/** Carries out, in the unit of work at hand, an order that follows from another. */
final class FollowingOrders {
    private final ObjectProvider<CommandBus> bus;

    FollowingOrders(ObjectProvider<CommandBus> bus) {
        this.bus = bus;
    }

    void order(Command command, Request first) {
        var request = MetaData.with(Request.KEY, Requests.following(first));
        var answer = new FutureCallback<Command, Object>();
        bus.getObject().dispatch(new GenericCommandMessage<>(command, request), answer);
        var result = answer.getResult();
        if (result.isExceptional()) throw Failures.unchecked(result.exceptionResult());
    }
}
