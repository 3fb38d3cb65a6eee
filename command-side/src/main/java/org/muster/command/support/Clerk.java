package org.muster.command.support;

import org.axonframework.modelling.command.AggregateLifecycle;
import org.muster.api.Event;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Promise.Free;
import org.muster.command.support.Promise.Keep;
import org.muster.command.support.Promise.Take;
import org.muster.command.support.Promise.TakeIfFree;

/**
 * Writes a decision down: its events to the stream at hand, and its promises in the same unit of
 * work.
 */
public final class Clerk {
    private final Orders orders;
    private final Claims claims;
    private final Documents documents;
    private final String stream;

    public Clerk(Orders orders, Claims claims, Documents documents, String stream) {
        this.orders = orders;
        this.claims = claims;
        this.documents = documents;
        this.stream = stream;
    }

    /** Returns the stream's version after the last event. */
    public long record(Decision<? extends Event> decision) {
        decision.events().forEach(AggregateLifecycle::apply);
        decision.promises().forEach(this::keep);
        return AggregateLifecycle.getVersion();
    }

    private void keep(Promise promise) {
        switch (promise) {
            case Also(var order) -> orders.order(order);
            case Take(var claim, var otherwise) -> claims.take(claim, stream, otherwise);
            case TakeIfFree(var claim) -> claims.takeIfFree(claim, stream);
            case Free(var claim) -> claims.free(claim, stream);
            case Keep(var document, var text) -> documents.keep(document, text);
        }
    }
}
