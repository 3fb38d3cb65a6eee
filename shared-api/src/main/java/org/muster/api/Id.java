package org.muster.api;

import java.util.UUID;

/**
 * An identity: a UUID that the service makes (version 7) or a client proposes. Implemented by
 * records of one component, which are written as a flat string wherever they are stored or sent.
 */
public interface Id extends StreamId {
    UUID value();

    @Override
    default String key() {
        return value().toString();
    }

    /** Makes the value of a new identity; ids made later sort later, to the millisecond. */
    static UUID fresh() {
        return FreshUuid.at(System.currentTimeMillis());
    }
}
