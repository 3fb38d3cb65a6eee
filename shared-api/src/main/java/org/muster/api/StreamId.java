package org.muster.api;

/** Names one stream of events for ever; the key is unique among all streams of the store. */
public interface StreamId {
    String key();
}
