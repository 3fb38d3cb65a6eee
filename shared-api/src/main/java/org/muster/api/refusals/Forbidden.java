package org.muster.api.refusals;

/** The actor holds no role that may ever do this; said before anything is looked up. */
public final class Forbidden extends RuntimeException {
    public Forbidden() {
        super("Your roles do not allow this.", null, false, false);
    }
}
