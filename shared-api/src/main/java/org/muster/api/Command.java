package org.muster.api;

/** An order to one stream: carried out whole, or refused by a named rule with nothing written. */
public interface Command {
    StreamId target();
}
