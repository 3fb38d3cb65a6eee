package org.muster.query.support;

import java.util.Map;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.muster.api.Query;
import org.muster.api.Request;
import org.muster.api.access.Access;
import org.muster.api.refusals.Forbidden;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Stands before every query handler: refuses who may never ask, waits until the views have seen
 * what the asker waits for, and says with each answer how far they have seen.
 */
@Component
class Questions {
    private final Progress progress;
    private final ApplicationEventPublisher refusals;

    Questions(Progress progress, ApplicationEventPublisher refusals) {
        this.progress = progress;
        this.refusals = refusals;
    }

    /** Registered by hand: interceptors that are beans would be registered once more. */
    @Autowired
    void intercept(QueryBus bus) {
        bus.registerDispatchInterceptor(_ -> (_, question) -> asked(question));
        bus.registerHandlerInterceptor(this::answered);
    }

    private Object answered(UnitOfWork<? extends QueryMessage<?, ?>> unit, InterceptorChain chain)
            throws Exception {
        var answer = chain.proceed();
        var asOf = unit.getMessage().getMetaData().get(Request.AS_OF);
        return new GenericQueryResponseMessage<>(answer, Map.of(Request.AS_OF, asOf));
    }

    private QueryMessage<?, ?> asked(QueryMessage<?, ?> question) {
        var request = (Request) question.getMetaData().get(Request.KEY);
        requireRole(request, question);
        var asOf = request.waitFor().map(progress::await).orElseGet(progress::seen);
        return question.andMetaData(Map.of(Request.AS_OF, asOf));
    }

    private void requireRole(Request request, QueryMessage<?, ?> question) {
        try {
            Access.byRole(request.actor(), question.getPayloadType());
        } catch (Forbidden e) {
            refusals.publishEvent(new RefusedByRole((Query<?>) question.getPayload(), request));
            throw e;
        }
    }
}
