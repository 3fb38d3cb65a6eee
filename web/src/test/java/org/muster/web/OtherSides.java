package org.muster.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.messaging.Message;
import org.axonframework.queryhandling.GenericQueryResponseMessage;
import org.axonframework.queryhandling.QueryBus;
import org.muster.api.Command;
import org.muster.api.Query;
import org.muster.api.Receipt;
import org.muster.api.Request;
import org.muster.api.views.Slice;
import org.muster.web.sample.SampleCommand;
import org.muster.web.sample.SampleView;
import org.springframework.stereotype.Component;

/** What answers on the other sides of the house: whatever the test says. */
@Component
public class OtherSides {
    public static final long AS_OF = 41;

    private BiFunction<Command, Request, Receipt> orders = OtherSides::receipt;
    private BiFunction<Query<?>, Request, Object> questions =
            (_, _) -> new Slice<>(List.of(), Optional.empty());

    OtherSides(CommandBus commands, QueryBus queries) {
        for (var order : SampleCommand.class.getPermittedSubclasses()) {
            commands.subscribe(
                    order.getName(), m -> orders.apply((Command) m.getPayload(), request(m)));
        }
        answer(queries, SampleView.FindSample.class, SampleView.class);
        answer(queries, SampleView.FindSamples.class, Slice.class);
        queries.registerHandlerInterceptor((_, chain) -> stamped(chain.proceed()));
    }

    public OtherSides orders(BiFunction<Command, Request, Receipt> how) {
        orders = how;
        return this;
    }

    public OtherSides questions(BiFunction<Query<?>, Request, Object> how) {
        questions = how;
        return this;
    }

    public static Receipt receipt(Command command, Request request) {
        return new Receipt(command.target().key(), 3, 42);
    }

    private void answer(QueryBus queries, Class<?> query, Class<?> answer) {
        queries.subscribe(
                query.getName(),
                answer,
                m -> questions.apply((Query<?>) m.getPayload(), request(m)));
    }

    /** As a view's side would: the answer with the position that it reaches. */
    private static Object stamped(Object answer) {
        return GenericQueryResponseMessage.asResponseMessage(answer)
                .andMetaData(Map.of(Request.AS_OF, AS_OF));
    }

    private static Request request(Message<?> message) {
        return (Request) message.getMetaData().get(Request.KEY);
    }
}
