package org.muster.query.support;

import org.muster.api.Query;
import org.muster.api.Request;

/** Somebody asked what none of their roles may ever ask, and was refused. */
public record RefusedByRole(Query<?> question, Request request) {}
