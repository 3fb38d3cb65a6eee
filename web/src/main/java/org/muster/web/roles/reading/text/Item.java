package org.muster.web.roles.reading.text;

/** A paragraph or list item: one piece, or several that run on. */
public record Item(Range range, boolean marked) {}
