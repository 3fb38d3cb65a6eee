package org.muster.command.support.stored;

/** The names under which an event's metadata says where it came from. */
public final class Origin {
    /** The account that did it. */
    public static final String ACTOR = "actor";

    /** The role under which it was allowed. */
    public static final String ACTING_AS = "actingAs";

    /** The request that began it all, the same for every event that it led to. */
    public static final String CORRELATION = "correlationId";

    /** The message that it follows from directly. */
    public static final String CAUSATION = "causationId";

    private Origin() {}
}
