package org.muster.api.vetting.parties;

import org.muster.api.StreamId;
import org.muster.api.vetting.CaseId;

/** Names the stream of all third parties of one case. */
public record ThirdPartiesId(CaseId caseId) implements StreamId {
    @Override
    public String key() {
        return "third-parties/" + caseId;
    }
}
