package org.muster.query.vetting.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.api.appeals.refusals.Refusal;
import org.muster.api.vetting.VettingCaseView;

/** Names what a view of a case shows beyond who and where: only parts that hold something. */
final class Shown {
    private Shown() {}

    static List<String> of(VettingCaseView view) {
        var parts = new LinkedHashMap<String, Boolean>();
        parts.put("checks.result", view.checks().stream().anyMatch(c -> c.result().isPresent()));
        parts.put(
                "checks.reference",
                view.checks().stream().anyMatch(c -> c.reference().isPresent()));
        parts.put("checks.finding", view.checks().stream().anyMatch(c -> c.finding().isPresent()));
        parts.put("checks.asked", view.checks().stream().anyMatch(c -> c.asked().isPresent()));
        parts.put(
                "checks.resolution",
                view.checks().stream().anyMatch(c -> c.resolution().isPresent()));
        parts.put("clarifications", !view.clarifications().isEmpty());
        parts.put("risks", !view.risks().isEmpty());
        parts.put("thirdParties", !view.thirdParties().isEmpty());
        parts.put("waivers", !view.waivers().isEmpty());
        parts.put("recommendation", view.recommendation().isPresent());
        parts.put("decision", view.decision().isPresent());
        parts.put("conditions", !view.conditions().isEmpty());
        parts.put("rationale", view.rationale().isPresent());
        parts.put("closure", view.closure().isPresent());
        parts.put("superseded", view.superseded().isPresent());
        parts.put("letter", view.refusal().flatMap(Refusal::letter).isPresent());
        parts.put("earlier", !view.earlier().isEmpty());
        parts.put("changeSinceRefusal", view.changeSinceRefusal().isPresent());
        parts.put("sample", view.sample().isPresent());
        parts.put("reviews", !view.reviews().isEmpty());
        parts.put("corrections", !view.corrections().isEmpty());
        parts.put("conflicts", !view.conflicts().isEmpty());
        return parts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
