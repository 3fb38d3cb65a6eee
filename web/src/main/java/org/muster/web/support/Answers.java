package org.muster.web.support;

import org.axonframework.messaging.responsetypes.ResponseType;
import org.muster.api.Query;
import org.springframework.core.ResolvableType;

/**
 * Reads from a query's own type what its answer is. It is always a record, or one of several, also
 * where that holds a list: only then can what stands beside the answer travel with it.
 */
final class Answers {
    private Answers() {}

    @SuppressWarnings("unchecked") // a query's type argument is the type of its answer
    static <R> ResponseType<R> typeOf(Query<R> query) {
        var answer = ResolvableType.forClass(query.getClass()).as(Query.class).getGeneric();
        var shape = answer.resolve(Object.class);
        if (!shape.isRecord() && !shape.isSealed()) {
            throw new IllegalStateException(query.getClass() + " is not answered by a record");
        }
        return new AnswerShape<>((Class<R>) shape);
    }
}
