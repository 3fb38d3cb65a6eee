package org.muster.app.eventstore;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.muster.app.personaldata.Seals;
import org.muster.command.support.bus.AppendedPosition;

/**
 * Axon's JDBC engine with our own table: events are appended in one statement that returns their
 * positions, personal data is sealed on the way in and opened on the way out, and trackers read
 * below the watermark only, so that a gap that they see is one for good.
 */
final class PostgresEventEngine extends JdbcEventStorageEngine {
    static final EventSchema SCHEMA =
            EventSchema.builder()
                    .eventTable("domain_event")
                    .globalIndexColumn("global_index")
                    .eventIdentifierColumn("event_id")
                    .aggregateIdentifierColumn("stream")
                    .sequenceNumberColumn("version")
                    .typeColumn("type")
                    .payloadTypeColumn("name")
                    .payloadRevisionColumn("revision")
                    .timestampColumn("recorded_at")
                    .payloadColumn("payload")
                    .metaDataColumn("metadata")
                    .build();

    private static final String FIELDS =
            "event_id, stream, version, type, name, revision, recorded_at, payload, metadata";
    private static final String TRACKED =
            "select global_index, "
                    + FIELDS
                    + " from domain_event where global_index > ?"
                    + " and global_index <= (select safe_index from event_watermark) order by global_index limit ?";
    private static final String IN_STREAM =
            "select global_index, "
                    + FIELDS
                    + " from domain_event where stream = ? and version > ? order by version";
    private static final String IN_STREAMS =
            "select global_index, "
                    + FIELDS
                    + " from domain_event where stream = any(?) order by global_index";
    private static final SortedSet<Long> NO_GAPS = new TreeSet<>();

    private final Seals seals;
    private final Clock clock;
    private final EventUpcaster upcasterChain;

    PostgresEventEngine(Builder builder, EventUpcaster upcasterChain, Seals seals, Clock clock) {
        super(
                builder.schema(SCHEMA)
                        .readEventDataWithoutGaps(
                                (connection, schema, after, limit) ->
                                        tracked(connection, after, limit))
                        .readEventDataWithGaps(
                                (connection, schema, after, limit, gaps) ->
                                        tracked(connection, after, limit))
                        .fetchTrackedEvents(
                                (connection, schema, after) ->
                                        prepared(
                                                connection,
                                                "select min(global_index) from domain_event where global_index > ?"
                                                        + " and global_index <= (select safe_index from event_watermark)",
                                                after))
                        .createHeadToken(
                                (connection, schema) ->
                                        connection.prepareStatement(
                                                "select nullif(safe_index, 0) from event_watermark")));
        this.upcasterChain = upcasterChain;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var rows = events.stream().map(event -> "(?,?,?,?,?,?,?,?,?)").collect(joining(","));
        var insert =
                "insert into domain_event ("
                        + FIELDS
                        + ") values "
                        + rows
                        + " returning global_index";
        try (var connection = getConnection();
                var statement = connection.prepareStatement(insert)) {
            var parameter = 1;
            for (var event : events)
                parameter = bind(statement, parameter, (DomainEventMessage<?>) event, now);
            AppendedPosition.is(lastOf(statement.executeQuery()));
        } catch (SQLException e) {
            handlePersistenceException(e, events.getFirst());
        }
    }

    /**
     * The events of streams in the order of the store, whether below the watermark or not.
     *
     * @param seen each stream, and the version after which its events are wanted
     */
    List<Entry> after(Map<String, Long> seen) {
        try (var connection = getConnection();
                var statement = asked(connection, seen)) {
            var rows =
                    JdbcUtils.listResults(row -> getTrackedEventData(row, null))
                            .apply(statement.executeQuery());
            return EventUtils.upcastAndDeserializeTrackedEvents(
                            rows.stream().filter(row -> isNew(row, seen)),
                            getEventSerializer(),
                            upcasterChain)
                    .map(Entry::of)
                    .toList();
        } catch (SQLException e) {
            throw new EventStoreException("streams cannot be read", e);
        }
    }

    /** Several streams are read at one moment; the plain question about one is planned once. */
    private static PreparedStatement asked(Connection connection, Map<String, Long> seen)
            throws SQLException {
        var one = seen.size() == 1;
        var statement = connection.prepareStatement(one ? IN_STREAM : IN_STREAMS);
        if (one) {
            var stream = seen.entrySet().iterator().next();
            statement.setString(1, stream.getKey());
            statement.setLong(2, stream.getValue());
        } else {
            statement.setArray(1, connection.createArrayOf("text", seen.keySet().toArray()));
        }
        return statement;
    }

    private static boolean isNew(TrackedEventData<?> row, Map<String, Long> seen) {
        var event = (DomainEventData<?>) row;
        return event.getSequenceNumber() > seen.get(event.getAggregateIdentifier());
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, GapAwareTrackingToken previous)
            throws SQLException {
        return new TrackedDomainEventData<>(
                GapAwareTrackingToken.newInstance(row.getLong("global_index"), NO_GAPS),
                new StoredEntry(row, seals));
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return new StoredEntry(row, seals);
    }

    /** None are kept: streams are short, and the states of those in use are in memory. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }

    @Override
    protected boolean fetchForAggregateUntilEmpty() {
        return false;
    }

    private int bind(
            PreparedStatement statement,
            int from,
            DomainEventMessage<?> event,
            OffsetDateTime recordedAt)
            throws SQLException {
        var payload = event.serializePayload(getEventSerializer(), byte[].class);
        var name = payload.getType().getName();
        var parameter = from;
        statement.setObject(parameter++, UUID.fromString(event.getIdentifier()));
        statement.setString(parameter++, event.getAggregateIdentifier());
        statement.setLong(parameter++, event.getSequenceNumber());
        statement.setString(parameter++, event.getType());
        statement.setString(parameter++, name);
        statement.setString(parameter++, payload.getType().getRevision());
        statement.setObject(parameter++, recordedAt);
        statement.setBytes(parameter++, seals.seal(payload.getData(), event.getIdentifier(), name));
        statement.setBytes(
                parameter++, event.serializeMetaData(getEventSerializer(), byte[].class).getData());
        return parameter;
    }

    private static long lastOf(ResultSet positions) throws SQLException {
        var last = 0L;
        while (positions.next()) last = Math.max(last, positions.getLong(1));
        return last;
    }

    private static PreparedStatement tracked(Connection connection, long after, int limit)
            throws SQLException {
        var statement = prepared(connection, TRACKED, after);
        statement.setInt(2, limit);
        return statement;
    }

    private static PreparedStatement prepared(Connection connection, String sql, long first)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        statement.setLong(1, first);
        return statement;
    }
}
