package org.muster.app.personaldata;

/**
 * The key store could not be read or written; what it protects is neither shown nor taken for
 * erased.
 */
public final class KeysUnavailable extends RuntimeException {
    public KeysUnavailable(String problem, Throwable cause) {
        super(problem, cause);
    }
}
