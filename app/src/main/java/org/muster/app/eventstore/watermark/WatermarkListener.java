package org.muster.app.eventstore.watermark;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hears, on a connection of its own, that any node has published a watermark, and wakes this node's
 * readers.
 */
public final class WatermarkListener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WatermarkListener.class);
    private static final int WAIT_MILLIS = 200;
    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final DataSource database;
    private final Runnable readers;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    public WatermarkListener(DataSource database, Runnable readers) {
        this.database = database;
        this.readers = readers;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("watermark-listener").start(this::run);
    }

    /** Ends before the pool is closed, so that its connection goes back in order. */
    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(LONGEST_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            while (running) listen();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() throws InterruptedException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen event_watermark");
            var notifications = connection.unwrap(PGConnection.class);
            while (running) {
                if (notifications.getNotifications(WAIT_MILLIS).length > 0) readers.run();
            }
            statement.execute("unlisten *");
        } catch (SQLException e) {
            if (!running) return;
            LOG.warn(
                    "The watermark cannot be listened to; readers poll until it can: {}",
                    e.getMessage());
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
