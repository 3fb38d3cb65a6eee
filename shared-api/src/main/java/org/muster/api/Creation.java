package org.muster.api;

/**
 * An order that begins a stream whose id the caller may have proposed: given again with the same
 * body it is the same thing, not two; with another body the id is taken.
 */
public interface Creation extends Begins {}
