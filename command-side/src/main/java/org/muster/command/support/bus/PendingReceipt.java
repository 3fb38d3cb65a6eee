package org.muster.command.support.bus;

import org.muster.api.Receipt;

/** A receipt whose position becomes known when the events are appended, just before the commit. */
final class PendingReceipt {
    private final String stream;
    private final long version;
    private long position;

    PendingReceipt(String stream, long version) {
        this.stream = stream;
        this.version = version;
    }

    void appendedAt(long last) {
        position = last;
    }

    Receipt receipt() {
        return new Receipt(stream, version, position);
    }
}
