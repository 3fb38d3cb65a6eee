package org.muster.command.support.bus;

import org.axonframework.commandhandling.CommandBus;
import org.muster.command.support.stored.Repeats;
import org.muster.command.support.stored.StreamEnds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts in front of every shell: its own name for orders, permission, then receipts. */
@Component
class Interceptors {
    @Autowired
    void intercept(CommandBus bus, JdbcClient jdbc, StreamEnds ends) {
        bus.registerDispatchInterceptor(new Named());
        bus.registerHandlerInterceptor(new Permission());
        bus.registerHandlerInterceptor(new Receipts(new Repeats(jdbc), ends));
    }
}
