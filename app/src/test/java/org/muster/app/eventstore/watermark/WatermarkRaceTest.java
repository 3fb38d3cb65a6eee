package org.muster.app.eventstore.watermark;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.app.embedded.SharedPostgres;

/**
 * Writers that dawdle, roll back and take their transaction id early, against a reader below the
 * watermark and one that trusts the order of ids. The second is the control: if it loses nothing,
 * the race was none.
 */
class WatermarkRaceTest {
    private static final int WRITERS = 16;
    private static final long RACE_NANOS = TimeUnit.SECONDS.toNanos(8);
    private static final String BELOW_WATERMARK =
            " and global_index <= (select safe_index from event_watermark)";

    private final Set<Long> committed = ConcurrentHashMap.newKeySet();
    private HikariDataSource database;
    private volatile boolean writing = true;
    private volatile boolean published = true;

    @BeforeEach
    void migrate() {
        var fresh = SharedPostgres.migratedDatabase();
        var config = new HikariConfig();
        config.setJdbcUrl(fresh.url());
        config.setUsername(fresh.service().name());
        config.setPassword(fresh.service().password());
        config.setMaximumPoolSize(WRITERS + 4);
        database = new HikariDataSource(config);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_reader_below_the_watermark_misses_nothing_and_keeps_the_order_of_every_stream()
            throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            var writers = new ArrayList<Callable<Void>>();
            for (int seed = 0; seed < WRITERS; seed++) writers.add(writer(seed));
            var ticker = threads.submit(this::tick);
            var careful = threads.submit(() -> read(BELOW_WATERMARK));
            var naive = threads.submit(() -> read(""));
            for (var writer : threads.invokeAll(writers)) writer.get();
            writing = false;
            ticker.get();

            assertThat(careful.get().seen)
                    .as("below the watermark")
                    .containsExactlyInAnyOrderElementsOf(committed);
            assertThat(careful.get().inversions).as("order within streams").isZero();
            assertThat(missedBy(naive.get()))
                    .as("missed by the control, without which this proves nothing")
                    .isPositive();
        }
    }

    private Callable<Void> writer(int seed) {
        return () -> {
            var random = new Random(seed);
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                for (var end = System.nanoTime() + RACE_NANOS; System.nanoTime() < end; )
                    write(connection, random);
            }
            return null;
        };
    }

    private void write(Connection connection, Random random) throws SQLException {
        try {
            if (random.nextInt(4) == 0) takeTransactionIdEarly(connection, random);
            var position = append(connection, "stream-" + random.nextInt(40));
            if (random.nextInt(10) == 0) dawdle(random, 60);
            if (random.nextInt(20) == 0) {
                connection.rollback();
            } else {
                connection.commit();
                committed.add(position);
            }
        } catch (SQLException e) {
            connection.rollback();
            if (!List.of("23505", "40P01").contains(e.getSQLState()))
                throw e; // a lost race for a version
        }
    }

    private static void takeTransactionIdEarly(Connection connection, Random random)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        dawdle(random, 40);
    }

    private static long append(Connection connection, String stream) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into domain_event (event_id, stream, version, type, name, revision, recorded_at, payload, metadata)"
                                + " select ?, ?, coalesce(max(version) + 1, 0), 't', 'n', '1', ?, ?, ? from domain_event"
                                + " where stream = ? returning global_index")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, stream);
            insert.setObject(3, OffsetDateTime.now());
            insert.setBytes(4, new byte[600]);
            insert.setBytes(5, new byte[100]);
            insert.setString(6, stream);
            var row = insert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private Void tick() throws Exception {
        var watermark = new Watermark(database);
        while (writing) watermark.tick();
        watermark.tick();
        published = false;
        return null;
    }

    private Reading read(String bound) throws SQLException {
        var reading = new Reading();
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement(
                                "select global_index, stream, version from domain_event"
                                        + " where global_index > ?"
                                        + bound
                                        + " order by global_index limit 500")) {
            while (true) {
                var last = !published;
                query.setLong(1, reading.token);
                if (reading.take(query.executeQuery()) == 0) {
                    if (last) return reading;
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                }
            }
        }
    }

    private long missedBy(Reading reading) {
        return committed.stream().filter(position -> !reading.seen.contains(position)).count();
    }

    private static void dawdle(Random random, int mostMillis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(mostMillis)));
    }

    /** What one reader saw, by its token alone. */
    private static final class Reading {
        final Set<Long> seen = new HashSet<>();
        final Map<String, Long> versions = new HashMap<>();
        long token;
        int inversions;

        int take(ResultSet rows) throws SQLException {
            int count = 0;
            while (rows.next()) {
                count++;
                token = rows.getLong(1);
                seen.add(token);
                var version = rows.getLong(3);
                var before = versions.put(rows.getString(2), version);
                if (before != null && before >= version) inversions++;
            }
            return count;
        }
    }
}
