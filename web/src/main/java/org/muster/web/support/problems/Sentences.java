package org.muster.web.support.problems;

/** What is said of a problem when nothing more is known of it. */
final class Sentences {
    private Sentences() {}

    static String of(Kind kind) {
        return switch (kind) {
            case INVALID_REQUEST -> "Part of the request cannot be understood.";
            case NOT_SIGNED_IN -> "This needs an account, and a right password or token.";
            case NOT_ALLOWED -> "Your roles do not allow this.";
            case NOT_FOUND -> "There is nothing under this address.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method.";
            case NOT_ACCEPTABLE -> "This address answers in another media type.";
            case REFUSED -> "A rule refuses this.";
            case STALE -> "The record has changed since you read it.";
            case TOO_LARGE -> "The body is larger than is read here.";
            case MEDIA_TYPE_NOT_SUPPORTED -> "This address takes bodies of another media type.";
            case KEY_REUSED -> "This Idempotency-Key was used before for another request.";
            case TOO_MANY_REQUESTS -> "Wait before asking again.";
            case UNEXPECTED -> "It has been written to the log under the name of this request.";
            case UNAVAILABLE -> "Try again shortly.";
        };
    }
}
