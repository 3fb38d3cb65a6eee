package org.muster.app.eventstore.watermark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/**
 * Publishes up to which global index every event is there for good. One tick: read the sequence's
 * last value S, take and end a transaction of one's own, wait until every transaction that began
 * before it has ended, then publish S. Whoever inserted an event took its transaction id before its
 * global index, so nobody can still add one at or below S.
 *
 * <p>The wait has no end of its own: skipping a stuck transaction would lose its events for every
 * reader. The database ends transactions that are idle for too long.
 */
public final class Watermark {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(16);
    private static final String HAVE_ENDED =
            "select pg_snapshot_xmin(pg_current_snapshot()) > cast(? as xid8)";
    private static final int ONE_AT_A_TIME = 0x4D757374;

    private final DataSource database;

    public Watermark(DataSource database) {
        this.database = database;
    }

    /**
     * Publishes what can be published now, unless another node is at it; returns the safe index
     * after it.
     */
    long tick() throws SQLException, InterruptedException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            if (!yes(statement.executeQuery("select pg_try_advisory_lock(" + ONE_AT_A_TIME + ")")))
                return safeIndex(statement);
            try {
                return publish(statement);
            } finally {
                statement.execute("select pg_advisory_unlock(" + ONE_AT_A_TIME + ")");
            }
        }
    }

    private static long publish(Statement statement) throws SQLException, InterruptedException {
        var safe = safeIndex(statement);
        var last =
                number(
                        statement,
                        "select case when is_called then last_value else 0 end"
                                + " from domain_event_global_index_seq");
        if (last <= safe) return safe;
        awaitEndOf(text(statement, "select pg_current_xact_id()"), statement.getConnection());
        statement.execute(
                "update event_watermark set safe_index = greatest(safe_index, "
                        + last
                        + "), at = now();"
                        + " notify event_watermark");
        return last;
    }

    /** Waits until every transaction that began before this one has ended. */
    private static void awaitEndOf(String transaction, Connection connection)
            throws SQLException, InterruptedException {
        try (var look = connection.prepareStatement(HAVE_ENDED)) {
            look.setString(1, transaction);
            for (var pause = FIRST_PAUSE; !yes(look.executeQuery()); pause = longer(pause)) {
                if (Thread.interrupted()) throw new InterruptedException();
                LockSupport.parkNanos(pause.toNanos());
            }
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private static long safeIndex(Statement statement) throws SQLException {
        return number(statement, "select safe_index from event_watermark");
    }

    private static long number(Statement statement, String sql) throws SQLException {
        return Long.parseLong(text(statement, sql));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean yes(ResultSet rows) throws SQLException {
        try (rows) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
