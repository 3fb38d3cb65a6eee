package org.muster.command.support;

/**
 * Something that only one stream may hold at a time, kept as a row with a unique key.
 *
 * @param kind what is unique, such as {@code staff-number}
 * @param key the value that is unique within the kind; only a keyed hash of it is stored
 */
public record Claim(String kind, String key) {}
