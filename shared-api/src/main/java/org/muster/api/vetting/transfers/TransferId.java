package org.muster.api.vetting.transfers;

import org.muster.api.StreamId;
import org.muster.api.vetting.CaseId;

/** Names the stream of what a transferee brings, of one case. */
public record TransferId(CaseId caseId) implements StreamId {
    @Override
    public String key() {
        return "transfer/" + caseId;
    }
}
