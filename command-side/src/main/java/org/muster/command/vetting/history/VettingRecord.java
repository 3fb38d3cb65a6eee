package org.muster.command.vetting.history;

import java.util.HashMap;
import java.util.Map;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordEvent.*;

/** The cases whose end is written down, and how each ended last: an appeal may end one anew. */
record VettingRecord(Map<CaseId, CaseOutcome> noted) {
    static final VettingRecord NONE = new VettingRecord(Map.of());

    VettingRecord {
        noted = Map.copyOf(noted);
    }

    boolean says(CaseId id, CaseOutcome outcome) {
        return noted.get(id) == outcome;
    }

    static VettingRecord evolve(VettingRecord state, VettingRecordEvent event) {
        return switch (event) {
            case OutcomeNoted e -> state.with(e.caseId(), e.outcome());
            case OutcomeCorrected e ->
                    e.outcome()
                            .map(outcome -> state.with(e.caseId(), outcome))
                            .orElseGet(() -> state.without(e.caseId()));
        };
    }

    private VettingRecord without(CaseId id) {
        var fewer = new HashMap<>(noted);
        fewer.remove(id);
        return new VettingRecord(fewer);
    }

    private VettingRecord with(CaseId id, CaseOutcome outcome) {
        var more = new HashMap<>(noted);
        more.put(id, outcome);
        return new VettingRecord(more);
    }
}
