package org.muster.web.roles.reading.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.api.roles.Span;
import org.muster.api.roles.imports.Warning;

/** Collects what a person should look at, and stops repeating itself when it is too much. */
public final class Cautions {
    private static final int MOST = 200;

    private final List<Warning> warnings = new ArrayList<>();
    private final Map<Warning.Code, Integer> counts = new EnumMap<>(Warning.Code.class);

    public void add(Warning.Code code, String detail, Span span) {
        add(code, detail, Optional.of(span));
    }

    public void add(Warning.Code code, String detail, Optional<Span> span) {
        var count = counts.merge(code, 1, Integer::sum);
        if (count <= MOST) warnings.add(new Warning(code, detail, span));
    }

    /** Returns the warnings, first those about the whole document, then in its order. */
    public List<Warning> all() {
        var all = new ArrayList<>(warnings);
        all.sort(Comparator.comparingInt(w -> w.span().map(Span::start).orElse(-1)));
        counts.forEach(
                (code, count) -> {
                    if (count > MOST) {
                        var more = "And %d more of the same kind.".formatted(count - MOST);
                        all.add(new Warning(code, more, Optional.empty()));
                    }
                });
        return all;
    }
}
