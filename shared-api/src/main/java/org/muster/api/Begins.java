package org.muster.api;

/** An order that may be the first of its stream; every other finds nobody there and is refused. */
public interface Begins extends Command {}
