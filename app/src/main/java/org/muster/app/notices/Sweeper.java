package org.muster.app.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.muster.api.Id;
import org.muster.api.Request;
import org.muster.api.access.Actor;
import org.muster.api.notices.NoticeCommand.GiveNotice;
import org.muster.api.notices.NoticesToGive;
import org.muster.api.refusals.Rejected;
import org.muster.app.background.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Orders the notices that a day calls for: when it begins, which it also does when the demo's clock
 * jumps, and now and then for what became due since. Nothing but notices rests on it. It may run on
 * every node and as often as it likes, since each notice is given once by its own stream.
 */
@Component
public class Sweeper extends Background {
    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(1);
    private static final int LONGEST_SECONDS = 60;

    private final CommandGateway commands;
    private final QueryBus queries;
    private final Clock clock;
    private final boolean on;
    private LocalDate swept = LocalDate.MIN;
    private long sweptAt;

    Sweeper(
            CommandGateway commands,
            QueryBus queries,
            Clock clock,
            @Value("${muster.notices.sweep:true}") boolean on) {
        super("notices", WHILE_HANDLERS_ANSWER);
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.on = on;
    }

    /** A service may leave it to other nodes. */
    @Override
    public boolean isAutoStartup() {
        return on;
    }

    @Override
    protected void step() throws InterruptedException {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        if (!today.equals(swept) || System.nanoTime() - sweptAt > NOW_AND_THEN.toNanos()) {
            sweep();
            swept = today;
            sweptAt = System.nanoTime();
        }
        TimeUnit.MILLISECONDS.sleep(LOOK.toMillis());
    }

    /** Orders every notice that today calls for; what another node orders meanwhile is no harm. */
    public void sweep() throws InterruptedException {
        var orders = toGive();
        for (var order : orders) give(order);
        if (!orders.isEmpty()) LOG.info("Notices that today calls for: {}", orders.size());
    }

    private void give(GiveNotice order) {
        try {
            commands.sendAndWait(order, byTheService());
        } catch (Rejected e) {
            LOG.debug("Not due any more: {}: {}", order.due().key(), e.rule());
        } catch (RuntimeException e) {
            LOG.error("Not given, and tried again: {}", order.due().key(), e); // the others go out
        }
    }

    private List<GiveNotice> toGive() throws InterruptedException {
        var question =
                new GenericQueryMessage<>(
                        new NoticesToGive.Find(), ResponseTypes.instanceOf(NoticesToGive.class));
        var answer = queries.query(question.withMetaData(byTheService()));
        try {
            return answer.get(LONGEST_SECONDS, TimeUnit.SECONDS).getPayload().orders();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("It could not be found out what is due", e);
        }
    }

    private static MetaData byTheService() {
        return MetaData.with(Request.KEY, Request.by(Actor.SERVICE, Id.fresh().toString()));
    }
}
