package org.muster.query.support;

import org.axonframework.eventhandling.EventHandler;
import org.muster.api.Event;

/** A view's projection: every event passes it, so that its token says how far the view has seen. */
public abstract class Projection {
    /**
     * The group of those that are small, and change seldom: together they read each event once, in
     * one transaction.
     */
    public static final String REGISTERS = "registers";

    @EventHandler(payloadType = Event.class)
    void passBy() {
        // seen, and no concern of this view: what it holds is not even read
    }
}
