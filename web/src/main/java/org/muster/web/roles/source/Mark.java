package org.muster.web.roles.source;

import org.muster.api.roles.Span;

/**
 * A span of the source that something refers to.
 *
 * @param look how it is to look
 * @param from the id of what refers to it; empty if no way leads back
 */
record Mark(Span span, Look look, String from) {
    /** How a span looks: what was read stands out, what was left out stands back. */
    enum Look {
        READ,
        WARNED,
        LEFT_OUT
    }

    int length() {
        return span.end() - span.start();
    }
}
