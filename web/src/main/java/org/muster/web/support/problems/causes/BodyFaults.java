package org.muster.web.support.problems.causes;

import java.util.stream.Stream;
import org.muster.web.support.problems.Pointers;
import org.muster.web.support.problems.Problem;
import org.muster.web.support.problems.TooFast;
import org.muster.web.support.problems.TooLarge;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body, and where. */
final class BodyFaults {
    private BodyFaults() {}

    static Problem problem(HttpMessageNotReadableException unreadable) {
        return causes(unreadable)
                .flatMap(BodyFaults::recognised)
                .findFirst()
                .orElseGet(() -> Problem.invalid("", "the body is missing or cannot be read"));
    }

    private static Stream<Problem> recognised(Throwable cause) {
        return switch (cause) {
            case TooLarge _, TooFast _ -> Stream.of(Problems.of(cause));
            case StreamConstraintsException e -> Stream.of(at(e, constraint(e)));
            case InputCoercionException e -> Stream.of(at(e, "is a number out of range"));
            case StreamReadException e -> Stream.of(at(e, malformed(e)));
            case DatabindException e -> Stream.of(at(e, mismatch(e)));
            default -> Stream.empty();
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        var chain = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).toList();
        var tooLarge = chain.stream().filter(TooLarge.class::isInstance);
        return Stream.concat(tooLarge, chain.stream());
    }

    private static Problem at(JacksonException e, String detail) {
        var path = Pointers.of(e);
        var pointer =
                path.isEmpty() && e.processor() instanceof JsonParser parser && broken(e)
                        ? parser.streamReadContext().pathAsPointer().toString()
                        : path;
        return Problem.invalid(pointer, detail);
    }

    private static boolean broken(JacksonException e) {
        return e instanceof StreamReadException || e instanceof StreamConstraintsException;
    }

    private static String constraint(StreamConstraintsException e) {
        return e.getOriginalMessage().contains("depth") ? "is nested too deeply" : "is too long";
    }

    private static String malformed(StreamReadException e) {
        var message = e.getOriginalMessage();
        if (message.startsWith("Duplicate")) return "names a property twice";
        var at = e.getLocation();
        return "is not well-formed JSON at line %d, column %d"
                .formatted(at.getLineNr(), at.getColumnNr());
    }

    private static String mismatch(DatabindException e) {
        var said = e.getCause() == null ? null : BadValues.sentence(e.getCause()).orElse(null);
        if (said != null) return said;
        return switch (e) {
            case UnrecognizedPropertyException _ -> "is not a known property";
            case InvalidNullException _ -> "is required";
            case MismatchedInputException m when m.getOriginalMessage().startsWith("Trailing") ->
                    "goes on after the end of the value";
            case MismatchedInputException m when m.getOriginalMessage().contains("null") ->
                    "is required";
            case MismatchedInputException m -> Expected.of(m.getTargetType());
            default -> "is not what is expected here";
        };
    }
}
