package org.muster.query.support;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.muster.api.Query;
import org.muster.api.Request;
import org.muster.api.policies.Policies;
import org.springframework.stereotype.Component;

/** Hands a query handler its reader. */
@Component
final class Readers implements ParameterResolverFactory, ParameterResolver<Reader> {
    private final Clock clock;
    private final Policies policies;

    Readers(Clock clock, Policies policies) {
        this.clock = clock;
        this.policies = policies;
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Reader.class ? this : null;
    }

    @Override
    public Reader resolveParameterValue(Message<?> message) {
        var request = (Request) message.getMetaData().get(Request.KEY);
        return new Reader(request.actor(), clock.instant(), policies.sets());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getPayload() instanceof Query
                && message.getMetaData().containsKey(Request.KEY);
    }
}
