package org.muster.web.support.problems.causes;

import java.util.List;
import org.muster.web.support.problems.Fault;
import org.muster.web.support.problems.Kind;
import org.muster.web.support.problems.Pointers;
import org.muster.web.support.problems.Problem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Says which parameter, path variable, header or form field is wrong, and how. */
final class ParameterFaults {
    private ParameterFaults() {}

    /** Problems that the framework itself has given a status. */
    static Problem problem(ErrorResponse refused) {
        return switch (refused) {
            case MissingServletRequestParameterException e -> missing(e.getParameterName());
            case MissingServletRequestPartException e -> missing(e.getRequestPartName());
            case MissingRequestHeaderException e -> missing(e.getHeaderName());
            case BindingResult e ->
                    invalid(e.getAllErrors().stream().map(ParameterFaults::fault).toList());
            case HandlerMethodValidationException e ->
                    invalid(
                            e.getParameterValidationResults().stream()
                                    .map(ParameterFaults::fault)
                                    .toList());
            case TypeMismatchException e -> mismatch(e);
            default -> Problem.of(refused.getStatusCode().value()).with(refused.getHeaders());
        };
    }

    static Problem ofBinding(Throwable failure) {
        return failure instanceof TypeMismatchException e
                ? mismatch(e)
                : Problem.of(Kind.UNEXPECTED);
    }

    private static Problem mismatch(TypeMismatchException e) {
        var name =
                e instanceof MethodArgumentTypeMismatchException argument
                        ? argument.getName()
                        : e.getPropertyName();
        return invalid(List.of(Fault.of(String.valueOf(name), Words.of(e))));
    }

    private static Problem missing(String name) {
        return invalid(List.of(Fault.of(name, "is required")));
    }

    private static Fault fault(ObjectError error) {
        var pointer = error instanceof FieldError e ? Pointers.ofField(e.getField()) : "";
        return new Fault(pointer, Words.of(error));
    }

    private static Fault fault(ParameterValidationResult result) {
        var said = result.getResolvableErrors().getFirst().getDefaultMessage();
        var name = result.getMethodParameter().getParameterName();
        return Fault.of(String.valueOf(name), String.valueOf(said));
    }

    private static Problem invalid(List<Fault> faults) {
        return Problem.invalid(faults, "");
    }
}
