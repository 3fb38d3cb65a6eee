package org.muster.query.support;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.messaging.GenericResultMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.muster.api.Access;
import org.muster.api.Request;

/**
 * Stands before every query handler: refuses who may never ask, waits until the views have seen
 * what the asker waits for, and says with each answer how far they have seen.
 */
class Questions
        implements MessageDispatchInterceptor<QueryMessage<?, ?>>,
                MessageHandlerInterceptor<QueryMessage<?, ?>> {
    private final Progress progress;

    Questions(Progress progress) {
        this.progress = progress;
    }

    @Override
    public BiFunction<Integer, QueryMessage<?, ?>, QueryMessage<?, ?>> handle(
            List<? extends QueryMessage<?, ?>> questions) {
        return (index, question) -> asked(question);
    }

    @Override
    public Object handle(UnitOfWork<? extends QueryMessage<?, ?>> unit, InterceptorChain chain)
            throws Exception {
        var answer = chain.proceed();
        var asOf = unit.getMessage().getMetaData().get(Request.AS_OF);
        return new GenericResultMessage<>(answer, Map.of(Request.AS_OF, asOf));
    }

    private QueryMessage<?, ?> asked(QueryMessage<?, ?> question) {
        var request = (Request) question.getMetaData().get(Request.KEY);
        Access.byRole(request.actor(), question.getPayloadType());
        var asOf = request.waitFor().map(progress::await).orElseGet(progress::seen);
        return question.andMetaData(Map.of(Request.AS_OF, asOf));
    }
}
