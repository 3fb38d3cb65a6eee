package org.muster.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * The yardstick: BEGIN, one INSERT, COMMIT, into a table like the event store's with rows of the
 * same size, in a database of its own on the same server, by a prepared statement on connections
 * that stay open.
 */
final class BareInserts implements AutoCloseable {
    private static final int EVENTS_OF_A_STREAM = 20;
    private static final String TABLE =
            """
            create table bare_event (
                global_index bigserial primary key,
                event_id     uuid        not null unique,
                stream       text        not null,
                version      bigint      not null,
                type         text        not null,
                name         text        not null,
                revision     text        not null,
                recorded_at  timestamptz not null,
                payload      bytea       not null,
                metadata     bytea       not null,
                unique (stream, version)
            );
            create index on bare_event (recorded_at)\
            """;
    private static final String INSERT =
            "insert into bare_event (event_id, stream, version, type, name, revision, recorded_at,"
                    + " payload, metadata) values (?, ?, ?, 'Application', 'applications.Moved',"
                    + " '1', now(), ?, ?)";

    private final List<Connection> connections = new ArrayList<>();
    private final byte[] payload;
    private final byte[] metadata;

    BareInserts(Database database, int callers) throws SQLException {
        payload = noise(database.payload());
        metadata = noise(database.metadata());
        try (var server = database.connect("postgres", "postgres");
                var statement = server.createStatement()) {
            statement.execute("create database bare");
        }
        for (var caller = 0; caller < callers; caller++) {
            var connection = database.connect("postgres", "bare");
            connections.add(connection);
            if (caller == 0) connection.createStatement().execute(TABLE);
            connection.setAutoCommit(false);
        }
    }

    /** So many callers at once, for a while. */
    Tally run(int callers, int seconds) throws Exception {
        var tally = new Tally();
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(callers)) {
            var tasks =
                    connections.subList(0, callers).stream()
                            .<Callable<Void>>map(connection -> () -> insert(connection, tally, end))
                            .toList();
            for (var task : threads.invokeAll(tasks)) task.get();
        }
        return tally.end();
    }

    private Void insert(Connection connection, Tally tally, long end) throws SQLException {
        try (var statement = connection.prepareStatement(INSERT)) {
            var stream = "";
            for (var n = 0; System.nanoTime() < end; n++) {
                var version = n % EVENTS_OF_A_STREAM;
                if (version == 0) stream = UUID.randomUUID().toString();
                var begun = System.nanoTime();
                insert(statement, stream, version);
                connection.commit();
                tally.add(System.nanoTime() - begun);
            }
        }
        return null;
    }

    private void insert(PreparedStatement statement, String stream, int version)
            throws SQLException {
        statement.setObject(1, UUID.randomUUID());
        statement.setString(2, stream);
        statement.setLong(3, version);
        statement.setBytes(4, payload);
        statement.setBytes(5, metadata);
        statement.executeUpdate();
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) connection.close();
    }
}
