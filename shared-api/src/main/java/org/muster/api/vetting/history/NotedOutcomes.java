package org.muster.api.vetting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.muster.api.vetting.history.VettingRecordEvent.*;

/** How an officer's cases ended, as corrections have it, in the order in which it was noted. */
public final class NotedOutcomes {
    private NotedOutcomes() {}

    public static List<OutcomeNoted> of(List<? extends VettingRecordEvent> events) {
        var noted = new ArrayList<OutcomeNoted>();
        for (var event : events) {
            switch (event) {
                case OutcomeNoted e -> noted.add(e);
                case OutcomeCorrected e when e.outcome().isEmpty() ->
                        noted.removeIf(each -> each.caseId().equals(e.caseId()));
                case OutcomeCorrected e -> noted.replaceAll(corrected(e));
            }
        }
        return List.copyOf(noted);
    }

    private static UnaryOperator<OutcomeNoted> corrected(OutcomeCorrected e) {
        return each ->
                each.caseId().equals(e.caseId())
                        ? new OutcomeNoted(
                                each.officerId(),
                                each.force(),
                                each.caseId(),
                                each.level(),
                                e.outcome().orElseThrow(),
                                e.endedOn())
                        : each;
    }
}
