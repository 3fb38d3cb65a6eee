package org.muster.web.support.problems;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of problem that a request can meet. */
public enum Kind {
    INVALID_REQUEST(400, "The request is not valid"),
    NOT_SIGNED_IN(401, "Sign in first"),
    NOT_ALLOWED(403, "You are not allowed to do this"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "There is no answer in the form asked for"),
    REFUSED(409, "A rule refuses this"),
    STALE(412, "The record has changed since"),
    TOO_LARGE(413, "The request is too large"),
    MEDIA_TYPE_NOT_SUPPORTED(415, "The body is not in a form understood here"),
    KEY_REUSED(422, "The key was used for another request"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    UNEXPECTED(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "Not possible at this moment");

    public final int status;
    public final String title;

    Kind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    String type() {
        return "urn:muster:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Kind> ofStatus(int status) {
        return Stream.of(values()).filter(kind -> kind.status == status).findFirst();
    }
}
