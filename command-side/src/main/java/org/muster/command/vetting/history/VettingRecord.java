package org.muster.command.vetting.history;

import java.util.HashSet;
import java.util.Set;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.history.VettingRecordEvent;
import org.muster.api.vetting.history.VettingRecordEvent.OutcomeNoted;

/** The cases whose end is written down. */
record VettingRecord(Set<CaseId> noted) {
    static final VettingRecord NONE = new VettingRecord(Set.of());

    VettingRecord {
        noted = Set.copyOf(noted);
    }

    static VettingRecord evolve(VettingRecord state, VettingRecordEvent event) {
        return switch (event) {
            case OutcomeNoted e -> state.with(e.caseId());
        };
    }

    private VettingRecord with(CaseId id) {
        var more = new HashSet<>(noted);
        more.add(id);
        return new VettingRecord(more);
    }
}
