package org.muster.command.support.bus;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/**
 * Gives an order that lost a race for its stream another go, a few times and a little later each
 * time.
 */
final class RetryAfterConflict implements RetryScheduler, AutoCloseable {
    private static final int MOST = 12;
    private static final int FIRST_WAIT_MILLIS = 4;
    private static final int LONGEST_WAIT_MILLIS = 400;

    private final ScheduledExecutorService later =
            Executors.newScheduledThreadPool(
                    2, Thread.ofPlatform().daemon().name("retry-", 0).factory());

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException lastFailure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        var again = isConflict(lastFailure) && failures.size() <= MOST;
        if (!again && !(isAhead(lastFailure) && failures.size() == 1)) return false;
        try {
            later.schedule(dispatch, wait(failures.size()), TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException shuttingDown) {
            return false;
        }
    }

    @Override
    public void close() {
        later.shutdown();
    }

    static boolean isConflict(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ConcurrencyException
                        || failure instanceof AggregateStreamCreationException
                        || isConflict(failure.getCause()));
    }

    /** The caller has seen more than this node remembers, or than there is. */
    private static boolean isAhead(RuntimeException failure) {
        return failure instanceof ConflictingAggregateVersionException stale
                && stale.getExpectedVersion() > stale.getActualVersion();
    }

    private static long wait(int failures) {
        var most = Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS << Math.min(failures, 10));
        return ThreadLocalRandom.current().nextLong(most / 2, most);
    }
}
