package org.muster.command.support.stored;

/** The global index of a stream's last event, for an order that wrote nothing new. */
@FunctionalInterface
public interface StreamEnds {
    long of(String stream);
}
