package org.muster.app.eventstore.watermark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.muster.app.background.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ticks the watermark of this node: soon after each append of its own, and now and then for what a
 * node that died left unpublished. Ticks are paced, since each costs a commit.
 */
public final class WatermarkTicker extends Background {
    private static final Logger LOG = LoggerFactory.getLogger(WatermarkTicker.class);
    private static final Duration PACE = Duration.ofMillis(40);
    private static final Duration IDLE = Duration.ofSeconds(1);

    private final Semaphore appended = new Semaphore(0);
    private final Watermark watermark;
    private volatile long safeIndex;

    public WatermarkTicker(Watermark watermark) {
        super("watermark", AROUND_HANDLERS);
        this.watermark = watermark;
    }

    /** Says that something was appended and committed on this node. */
    public void appended() {
        appended.release();
    }

    /** Up to which global index every event is there for good, as far as this node has heard. */
    public long safeIndex() {
        return safeIndex;
    }

    @Override
    protected void step() throws InterruptedException {
        if (appended.tryAcquire(IDLE.toMillis(), TimeUnit.MILLISECONDS)) appended.drainPermits();
        tick();
        TimeUnit.MILLISECONDS.sleep(PACE.toMillis());
    }

    private void tick() throws InterruptedException {
        try {
            safeIndex = watermark.tick();
        } catch (SQLException e) {
            if (isRunning())
                LOG.warn("The watermark could not be published; trying again: {}", e.getMessage());
        }
    }
}
