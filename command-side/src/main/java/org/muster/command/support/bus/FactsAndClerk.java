package org.muster.command.support.bus;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Clock;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;
import org.muster.api.Command;
import org.muster.api.policies.Policies;
import org.muster.api.views.Histories;
import org.muster.command.support.Claims;
import org.muster.command.support.Clerk;
import org.muster.command.support.Documents;
import org.muster.command.support.Facts;

/** Hands a shell the facts of the moment, and the clerk who writes its decision down. */
final class FactsAndClerk implements ParameterResolverFactory {
    private final Clock clock;
    private final Policies policies;
    private final Histories histories;
    private final Claims claims;
    private final Documents documents;
    private final FollowingOrders orders;

    FactsAndClerk(
            Clock clock,
            Policies policies,
            Histories histories,
            Claims claims,
            Documents documents,
            FollowingOrders orders) {
        this.clock = clock;
        this.policies = policies;
        this.histories = histories;
        this.claims = claims;
        this.documents = documents;
        this.orders = orders;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public @Nullable ParameterResolver createInstance(
            Executable executable, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type == Facts.class) return resolver(this::facts);
        return type == Clerk.class ? resolver(this::clerk) : null;
    }

    private Facts facts(Message<?> message) {
        return new Facts(
                Requests.of(message).actor(),
                clock.instant(),
                policies,
                histories,
                claims::holder,
                Requests::actedAs);
    }

    private Clerk clerk(Message<?> message) {
        var stream = ((Command) message.getPayload()).target().key();
        return new Clerk(
                order -> orders.order(order, Requests.of(message)), claims, documents, stream);
    }

    private static <T> ParameterResolver<T> resolver(Function<Message<?>, T> resolve) {
        return new ParameterResolver<>() {
            @Override
            public T resolveParameterValue(Message<?> message) {
                return resolve.apply(message);
            }

            @Override
            public boolean matches(Message<?> message) {
                return message.getPayload() instanceof Command;
            }
        };
    }
}
