package org.muster.web.support;

import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.AbstractResponseType;
import org.springframework.core.ResolvableType;

/** One record as the answer, also where its type has arguments, as part of a list has. */
final class AnswerShape<R> extends AbstractResponseType<R> {
    private final Class<R> shape;

    AnswerShape(Class<R> shape) {
        super(shape);
        this.shape = shape;
    }

    @Override
    public boolean matches(Type answered) {
        return shape.isAssignableFrom(ResolvableType.forType(answered).resolve(Object.class));
    }

    @Override
    public Class<R> responseMessagePayloadType() {
        return shape;
    }
}
