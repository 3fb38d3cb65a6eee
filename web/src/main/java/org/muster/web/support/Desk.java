package org.muster.web.support;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.muster.api.Command;
import org.muster.api.Query;
import org.muster.api.Receipt;
import org.muster.api.Request;
import org.springframework.stereotype.Component;

/**
 * The one door from the web to the other sides of the house: hands in orders and questions, each
 * with the request it came by, and brings back receipts and answers, or the domain's own refusals.
 */
@Component
public class Desk {
    private static final int LONGEST_SECONDS = 30;

    private final CommandGateway commands;
    private final QueryBus queries;
    private final CurrentRequest current;

    Desk(CommandGateway commands, QueryBus queries, CurrentRequest current) {
        this.commands = commands;
        this.queries = queries;
        this.current = current;
    }

    /** Has an order carried out; its consequences in other streams may follow a moment later. */
    public Receipt order(Command command) {
        var request = MetaData.with(Request.KEY, current.ordering());
        try {
            return commands.sendAndWait(command, request);
        } catch (RuntimeException e) {
            throw Refusals.of(e);
        }
    }

    /** Has a question answered by a view, which may be a moment behind. */
    public <R> R ask(Query<R> query) {
        var message = new GenericQueryMessage<>(query, Answers.typeOf(query));
        var answer = answer(message.withMetaData(Map.of(Request.KEY, current.asking())));
        if (answer.isExceptional()) throw Refusals.of(answer.exceptionResult());
        if (answer.getMetaData().get(Request.AS_OF) instanceof Long position) {
            current.answeredAsOf(position);
        }
        return answer.getPayload();
    }

    private <R> QueryResponseMessage<R> answer(QueryMessage<?, R> question) {
        try {
            return queries.query(question).get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw Refusals.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", e);
        }
    }
}
