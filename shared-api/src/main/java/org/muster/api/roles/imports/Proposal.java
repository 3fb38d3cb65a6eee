package org.muster.api.roles.imports;

import java.util.List;
import java.util.Map;
import org.muster.api.personal.NotPersonal;
import org.muster.api.roles.ProfileFields;
import org.muster.api.roles.Span;

/**
 * How a document was read, for a person to confirm: the fields, where the plain ones were read
 * (each by its name), what to look at, and what was left out. Every visible character of the
 * document stands in the span of a field or is listed as left out.
 */
public record Proposal(
        ProfileFields fields,
        @NotPersonal(because = "names of fields") Map<String, Span> spans,
        List<Warning> warnings,
        List<LeftOut> leftOut) {
    public Proposal {
        spans = Map.copyOf(spans);
        warnings = List.copyOf(warnings);
        leftOut = List.copyOf(leftOut);
    }
}
