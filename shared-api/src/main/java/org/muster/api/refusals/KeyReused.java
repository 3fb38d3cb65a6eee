package org.muster.api.refusals;

/** The caller gave a repeat key that it has given before, with another body. */
public final class KeyReused extends RuntimeException {
    public KeyReused() {
        super("This Idempotency-Key was used before for another request.", null, false, false);
    }
}
