package org.muster.app.eventstore.form;

import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.muster.app.personaldata.Seals;

/**
 * Writes events into the dead-letter queue with their personal data sealed, as it is in the store.
 */
public final class LetterSerializer extends EventSerializer {
    private static final String PLACE = "dead-letter";

    private final Seals seals;

    public LetterSerializer(Seals seals) {
        this.seals = seals;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object event, Class<T> representation) {
        var plain = super.serialize(event, byte[].class);
        var letter = seals.seal(plain.getData(), PLACE, plain.getType().getName());
        return getConverter()
                .convert(
                        new SimpleSerializedObject<>(letter, byte[].class, plain.getType()),
                        representation);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> letter) {
        var closed = getConverter().convert(letter, byte[].class);
        var plain = seals.open(closed.getData(), PLACE, closed.getType().getName());
        return super.deserialize(
                new SimpleSerializedObject<>(plain, byte[].class, closed.getType()));
    }
}
