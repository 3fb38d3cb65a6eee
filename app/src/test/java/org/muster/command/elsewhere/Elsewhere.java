package org.muster.command.elsewhere;

/** A word of another feature. */
public record Elsewhere() {}
