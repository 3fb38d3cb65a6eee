package org.muster.web.support.problems.causes;

import java.time.Duration;
import java.util.List;
import org.axonframework.common.AxonTransientException;
import org.muster.api.refusals.BadField;
import org.muster.api.refusals.Behind;
import org.muster.api.refusals.Forbidden;
import org.muster.api.refusals.KeyReused;
import org.muster.api.refusals.NotRecorded;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Stale;
import org.muster.api.refusals.Unknown;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.Fault;
import org.muster.web.support.problems.Kind;
import org.muster.web.support.problems.NotRead;
import org.muster.web.support.problems.Problem;
import org.muster.web.support.problems.TooFast;
import org.muster.web.support.problems.TooLarge;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Tells which problem a failure is: ours to answer for, the caller's, or a rule's. */
public final class Problems {
    private Problems() {}

    /** Says which problem a failure is. */
    public static Problem of(Throwable failure) {
        return switch (failure) {
            case Rejected e -> Problem.refused(e);
            case Forbidden e -> Problem.of(Kind.NOT_ALLOWED, e.getMessage());
            case Unknown e -> Problem.of(Kind.NOT_FOUND, e.getMessage());
            case Stale e -> Problem.of(Kind.STALE, e.getMessage());
            case KeyReused e -> Problem.of(Kind.KEY_REUSED, e.getMessage());
            case Behind e ->
                    Problem.of(Kind.UNAVAILABLE, e.getMessage()).retryAfter(Duration.ofSeconds(1));
            case NotRecorded e ->
                    Problem.of(Kind.UNAVAILABLE, e.getMessage()).retryAfter(Duration.ofSeconds(5));
            case BadInput e -> Problem.invalid(e.faults(), e.code());
            case BadField e -> Problem.invalid(List.of(Fault.of(e.field(), e.detail())), "");
            case IllegalArgumentException e -> ofValue(e);
            case TooFast e ->
                    Problem.of(Kind.TOO_MANY_REQUESTS, e.getMessage()).retryAfter(e.untilNext());
            case AuthenticationException _ -> Problem.of(Kind.NOT_SIGNED_IN);
            case AccessDeniedException _ -> Problem.of(Kind.NOT_ALLOWED);
            default -> ofTransport(failure);
        };
    }

    private static Problem ofValue(IllegalArgumentException e) {
        return BadValues.sentence(e)
                .map(said -> Problem.invalid("", said))
                .orElseGet(() -> Problem.of(Kind.UNEXPECTED));
    }

    private static Problem ofTransport(Throwable failure) {
        return switch (failure) {
            case TooLarge e -> Problem.of(Kind.TOO_LARGE, e.getMessage());
            case NotRead e -> Problem.of(Kind.MEDIA_TYPE_NOT_SUPPORTED, e.getMessage());
            case MaxUploadSizeExceededException _ -> Problem.of(Kind.TOO_LARGE);
            case MultipartException _ ->
                    Problem.invalid(List.of(new Fault("", "is not well-formed multipart")), "");
            case HttpMessageNotReadableException e -> BodyFaults.problem(e);
            case AxonTransientException _ ->
                    Problem.of(Kind.UNAVAILABLE).retryAfter(Duration.ofSeconds(1));
            case ErrorResponse e -> ParameterFaults.problem(e);
            default ->
                    Outages.causes(failure)
                            ? Problem.of(Kind.UNAVAILABLE).retryAfter(Duration.ofSeconds(5))
                            : ParameterFaults.ofBinding(failure);
        };
    }
}
