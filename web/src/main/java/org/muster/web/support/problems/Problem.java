package org.muster.web.support.problems;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.muster.api.refusals.Rejected;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why a request could not be carried out, as RFC 9457 words it.
 *
 * @param instance names the request, as it is named in the log
 * @param headers go with the reply, such as how long to wait
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @JsonUnwrapped Reasons reasons,
        @JsonIgnore HttpHeaders headers) {

    public static Problem of(Kind kind, String detail) {
        return new Problem(
                kind.type(), kind.title, kind.status, detail, "", Reasons.NONE, HttpHeaders.EMPTY);
    }

    public static Problem of(Kind kind) {
        return of(kind, Sentences.of(kind));
    }

    /** A problem of which nothing is known but its status. */
    public static Problem of(int status) {
        return Kind.ofStatus(status).map(Problem::of).orElseGet(() -> bare(status));
    }

    public static Problem invalid(List<Fault> errors, String code) {
        return of(Kind.INVALID_REQUEST).because(Reasons.faulty(errors, code));
    }

    public static Problem invalid(String pointer, String detail) {
        return invalid(List.of(new Fault(pointer, detail)), "");
    }

    public static Problem refused(Rejected refusal) {
        return of(Kind.REFUSED, refusal.sentence()).because(Reasons.refused(refusal));
    }

    Problem because(Reasons why) {
        return new Problem(type, title, status, detail, instance, why, headers);
    }

    public Problem named(String requestId) {
        var name = "urn:uuid:" + requestId;
        return new Problem(type, title, status, detail, name, reasons, headers);
    }

    public Problem with(HttpHeaders more) {
        return new Problem(type, title, status, detail, instance, reasons, more);
    }

    public Problem retryAfter(Duration wait) {
        var more = new HttpHeaders();
        more.set(HttpHeaders.RETRY_AFTER, "" + Math.max(1, wait.plusMillis(999).toSeconds()));
        return with(more);
    }

    private static Problem bare(int status) {
        var known = Optional.ofNullable(HttpStatus.resolve(status));
        var title = known.map(HttpStatus::getReasonPhrase).orElse("Status " + status);
        return new Problem(
                "about:blank", title, status, title + ".", "", Reasons.NONE, HttpHeaders.EMPTY);
    }
}
