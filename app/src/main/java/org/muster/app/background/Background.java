package org.muster.app.background;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that goes on, step by step, for as long as the service runs: from before the first request
 * until the last one is answered.
 */
public abstract class Background implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(2);
    private static final int AROUND_THE_WEB_SERVER = DEFAULT_PHASE - 4096;

    private final String name;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    protected Background(String name) {
        this.name = name;
    }

    /** Does the next piece of the work; waits where there is nothing to do. */
    protected abstract void step() throws InterruptedException;

    @Override
    public final int getPhase() {
        return AROUND_THE_WEB_SERVER;
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
