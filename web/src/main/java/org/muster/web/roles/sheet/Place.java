package org.muster.web.roles.sheet;

import org.muster.api.roles.Span;

/** Names places of a source text, so that links can lead there. */
public final class Place {
    private Place() {}

    public static String name(Span span) {
        return "at-" + span.start() + "-" + span.end();
    }
}
