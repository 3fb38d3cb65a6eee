package org.muster.web.support.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.muster.api.Text;
import org.muster.web.support.json.FlatShape;

/**
 * Reads the fields of a form and notes what is wrong with them. A field that cannot be read comes
 * back as something harmless, so that the rest is read too; nothing is ordered then.
 */
public final class Fields {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String UNREADABLE = "unreadable";

    private final HttpServletRequest request;
    private final List<FieldFault> faults = new ArrayList<>();

    Fields(HttpServletRequest request) {
        this.request = request;
    }

    public String line(String name) {
        return read(name, Text::line, UNREADABLE);
    }

    public Optional<String> optionalLine(String name) {
        return typed(name).map(_ -> line(name));
    }

    public String passage(String name) {
        return read(name, Text::passage, UNREADABLE);
    }

    public Optional<String> optionalPassage(String name) {
        return typed(name).map(_ -> passage(name));
    }

    public LocalDate day(String name) {
        return read(name, LocalDate::parse, LocalDate.EPOCH);
    }

    public Optional<LocalDate> optionalDay(String name) {
        return typed(name).map(_ -> day(name));
    }

    /** A day and a time of day in London, as {@code datetime-local} sends it. */
    public Instant moment(String name) {
        return read(
                name, text -> LocalDateTime.parse(text).atZone(LONDON).toInstant(), Instant.EPOCH);
    }

    public int number(String name) {
        return read(name, Fields::whole, 0);
    }

    public <E extends Enum<E>> E choice(String name, Class<E> kind) {
        var choices = kind.getEnumConstants();
        return read(name, text -> chosen(choices, text), choices[0]);
    }

    public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> kind) {
        return typed(name).map(_ -> choice(name, kind));
    }

    public boolean ticked(String name) {
        return request.getParameter(name) != null;
    }

    /** An id, a code, an account, a force. */
    public <T extends Record> T value(String name, Class<T> kind) {
        var shape = FlatShape.of(kind).orElseThrow();
        return this.<Optional<T>>read(
                        name, text -> Optional.of(kind.cast(shape.read(text))), Optional.empty())
                .orElseThrow(Stop::new);
    }

    public <T extends Record> Optional<T> optionalValue(String name, Class<T> kind) {
        return typed(name).map(_ -> value(name, kind));
    }

    /** Every value under one name: ticked boxes, or lines of which some may be left empty. */
    public List<String> all(String name) {
        return Stream.of(
                        Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Notes what is wrong beyond the form of a field. */
    public void refuse(String name, String detail) {
        faults.add(FieldFault.of(name, detail));
    }

    List<FieldFault> faults() {
        return faults;
    }

    private Optional<String> typed(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private <T> T read(String name, Function<String, T> reading, T otherwise) {
        try {
            var text = typed(name).orElseThrow(() -> new IllegalArgumentException("is needed"));
            return reading.apply(text);
        } catch (DateTimeException e) {
            refuse(name, "must be a possible date");
        } catch (IllegalArgumentException e) {
            refuse(name, e.getMessage());
        }
        return otherwise;
    }

    private static <E extends Enum<E>> E chosen(E[] choices, String text) {
        return Stream.of(choices)
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of the choices"));
    }

    private static Integer whole(String text) {
        if (!text.matches("-?\\d{1,9}")) throw new IllegalArgumentException("must be a number");
        return Integer.valueOf(text);
    }

    /** Nothing harmless can stand for this field, so no more is read. */
    static final class Stop extends RuntimeException {
        Stop() {
            super("a field could not be read", null, false, false);
        }
    }
}
