package org.muster.app.eventstore;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.muster.app.personaldata.Seals;

/** An event as it lies in the store, opened only where its content is asked for. */
final class StoredEntry extends GenericDomainEventEntry<byte[]> {
    private final UnaryOperator<byte[]> opening;

    StoredEntry(ResultSet row, Seals seals) throws SQLException {
        var eventId = row.getString("event_id");
        var name = row.getString("name");
        super(
                row.getString("type"),
                row.getString("stream"),
                row.getLong("version"),
                eventId,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                name,
                row.getString("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
        opening = payload -> seals.open(payload, eventId, name);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new Opened(super.getPayload(), opening);
    }

    private record Opened(SerializedObject<byte[]> stored, UnaryOperator<byte[]> opening)
            implements SerializedObject<byte[]> {
        @Override
        public Class<byte[]> getContentType() {
            return stored.getContentType();
        }

        @Override
        public SerializedType getType() {
            return stored.getType();
        }

        @Override
        public byte[] getData() {
            return opening.apply(stored.getData());
        }
    }
}
