package org.muster.api;

/** A fact, stored for ever under its feature's name and its own. Only ever add. */
public interface Event {}
