package org.muster.web.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.muster.api.applications.ApplicationView;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.web.support.pages.Labels;

/** What an application was at one moment and at another, field by field, in words. */
final class Changes {
    /** One field at both moments. */
    record Line(String field, String from, String to) {
        public boolean isChanged() {
            return !from.equals(to);
        }
    }

    private final Labels labels;

    private Changes(Labels labels) {
        this.labels = labels;
    }

    static List<Line> between(ApplicationView from, ApplicationView to, Labels labels) {
        var words = new Changes(labels);
        return List.of(
                new Line("Stage", from.stage(), to.stage()),
                new Line("State", labels.of(from.state()), labels.of(to.state())),
                new Line("Endorsement", words.endorsement(from), words.endorsement(to)),
                new Line("Eligibility", words.eligibility(from), words.eligibility(to)),
                new Line("On hold", from.onHold() ? "Yes" : "No", to.onHold() ? "Yes" : "No"),
                new Line("Clearances missing", missing(from), missing(to)));
    }

    private String endorsement(ApplicationView view) {
        return labels.of(view.endorsement());
    }

    private String eligibility(ApplicationView view) {
        return view.eligibility().map(labels::of).orElse("Not assessed");
    }

    private static String missing(ApplicationView view) {
        var levels = view.missingClearances().orElse(List.of());
        return levels.isEmpty()
                ? "None"
                : levels.stream().map(ClearanceLevel::code).collect(Collectors.joining(", "));
    }
}
