package org.muster.app.eventstore.watermark;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.muster.app.background.Background;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears, on a connection of its own, that any node has published a watermark, and wakes this node's
 * readers.
 */
public final class WatermarkListener extends Background {
    private static final Logger LOG = LoggerFactory.getLogger(WatermarkListener.class);
    private static final int WAIT_MILLIS = 200;

    private final DataSource database;
    private final Runnable readers;

    public WatermarkListener(DataSource database, Runnable readers) {
        super("watermark-listener", AROUND_HANDLERS);
        this.database = database;
        this.readers = readers;
    }

    @Override
    protected void step() throws InterruptedException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen event_watermark");
            var notifications = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                if (notifications.getNotifications(WAIT_MILLIS).length > 0) readers.run();
            }
            statement.execute("unlisten *");
        } catch (SQLException e) {
            if (!isRunning()) return;
            LOG.warn(
                    "The watermark cannot be listened to; readers poll until it can: {}",
                    e.getMessage());
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
