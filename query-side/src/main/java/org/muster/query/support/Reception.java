package org.muster.query.support;

import org.axonframework.queryhandling.QueryBus;
import org.springframework.stereotype.Component;

/**
 * Puts {@link Questions} before every query handler, once: as a bean of its own it would be
 * registered by Axon's auto-configuration as well.
 */
@Component
class Reception {
    Reception(QueryBus bus, Progress progress) {
        var questions = new Questions(progress);
        bus.registerDispatchInterceptor(questions);
        bus.registerHandlerInterceptor(questions);
    }
}
