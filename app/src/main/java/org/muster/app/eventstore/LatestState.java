package org.muster.app.eventstore;

import java.util.Objects;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConcurrencyException;
import org.muster.api.Command;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets a remembered state say no, or that nothing is to be done, only while it is the latest: an
 * order that was so answered on a state which another node has since changed has lost a race, and
 * is decided once more. (One that has something to write finds out when it writes.)
 */
final class LatestState implements HandlerEnhancerDefinition {
    private final JdbcClient jdbc;

    LatestState(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return Command.class.isAssignableFrom(handler.payloadType())
                ? new Deciding<>(handler)
                : handler;
    }

    private final class Deciding<T> extends WrappedMessageHandlingMember<T> {
        Deciding(MessageHandlingMember<T> handler) {
            super(handler);
        }

        @Override
        public Object handle(Message<?> message, T aggregate) throws Exception {
            var before = AggregateLifecycle.getVersion();
            var stream = ((Command) message.getPayload()).target().key();
            try {
                var answer = super.handle(message, aggregate);
                if (Objects.equals(before, AggregateLifecycle.getVersion())) insistOn(stream);
                return answer;
            } catch (RuntimeException refusal) {
                insistOn(stream);
                throw refusal;
            }
        }
    }

    private void insistOn(String stream) {
        var known = AggregateLifecycle.getVersion();
        if (known != null && known < stored(stream)) {
            throw new ConcurrencyException("Another node was quicker.");
        }
    }

    private long stored(String stream) {
        return jdbc.sql("select coalesce(max(version), -1) from domain_event where stream = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }
}
