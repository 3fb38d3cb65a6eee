package org.muster.api;

/**
 * A question.
 *
 * @param <R> the shape of its answer
 */
public interface Query<R> {}
