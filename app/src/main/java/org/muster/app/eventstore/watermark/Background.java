package org.muster.app.eventstore.watermark;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that goes on, step by step, for as long as the service runs. */
abstract class Background implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final String name;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    Background(String name) {
        this.name = name;
    }

    abstract void step() throws InterruptedException;

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

    private void run() {
        try {
            while (running) goOn();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
