package org.muster.app.background;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that goes on, step by step, from before the first request until the last one is answered:
 * around whoever handles orders, questions and events, or only while these do.
 */
public abstract class Background implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    /** From before the first reader of events until the last one has stopped. */
    protected static final int AROUND_HANDLERS = DEFAULT_PHASE - 4096;

    /** Only while every order and question finds whoever answers it: for work that gives some. */
    protected static final int WHILE_HANDLERS_ANSWER = DEFAULT_PHASE - 2560;

    private final String name;
    private final int phase;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    protected Background(String name, int phase) {
        this.name = name;
        this.phase = phase;
    }

    /** Does the next piece of the work; waits where there is nothing to do. */
    protected abstract void step() throws InterruptedException;

    @Override
    public final int getPhase() {
        return phase;
    }

    @Override
    public final void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    /** Ends before the pool is closed, so that its connection goes back in order. */
    @Override
    public final void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public final boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) goOn();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong in a step is said, and the next one follows a little later. */
    private void goOn() throws InterruptedException {
        try {
            step();
        } catch (RuntimeException e) {
            if (!running) return;
            LOG.error("{} failed, and is tried again", name, e);
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
