package org.muster.api.refusals;

/** There is no such thing, or this actor may not know that there is. */
public final class Unknown extends RuntimeException {
    public Unknown() {
        super("There is nothing here under this id.", null, false, false);
    }
}
