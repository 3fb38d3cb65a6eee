package org.muster.query.elsewhere;

/** A word of another feature. */
public record Elsewhere() {}
