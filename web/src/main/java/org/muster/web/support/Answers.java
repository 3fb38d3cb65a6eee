package org.muster.web.support;

import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.muster.api.Query;
import org.springframework.core.ResolvableType;

/**
 * Reads from a query's own type what its answer is: a record, a list of records, or perhaps one.
 */
final class Answers {
    private Answers() {}

    @SuppressWarnings("unchecked") // a query's type argument is the type of its answer
    static <R> ResponseType<R> typeOf(Query<R> query) {
        var answer = ResolvableType.forClass(query.getClass()).as(Query.class).getGeneric();
        var shape = answer.resolve(Object.class);
        var element = answer.getGeneric().resolve(Object.class);
        if (shape == List.class)
            return (ResponseType<R>) ResponseTypes.multipleInstancesOf(element);
        if (shape == Optional.class)
            return (ResponseType<R>) ResponseTypes.optionalInstanceOf(element);
        return new AnswerShape<>((Class<R>) shape);
    }
}
