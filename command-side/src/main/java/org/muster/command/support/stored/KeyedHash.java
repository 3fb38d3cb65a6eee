package org.muster.command.support.stored;

/** Hashes a value under a secret of this installation, so that the hash tells nothing about it. */
@FunctionalInterface
public interface KeyedHash {
    byte[] of(String purpose, String value);
}
