package org.muster.web.elsewhere;

/** A word of another feature. */
public record Elsewhere() {}
