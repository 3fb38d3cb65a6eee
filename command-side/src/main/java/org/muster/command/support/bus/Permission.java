package org.muster.command.support.bus;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.muster.api.access.Access;

/** Refuses an order that none of the actor's roles may ever give, before anything is looked up. */
final class Permission implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        var command = unit.getMessage();
        Access.byRole(Requests.of(command).actor(), command.getPayloadType());
        return chain.proceed();
    }
}
