package org.muster.api.vetting.quality;

import org.muster.api.StreamId;
import org.muster.api.vetting.CaseId;

/** Names the stream of the sampling of one case. */
public record SampleId(CaseId caseId) implements StreamId {
    @Override
    public String key() {
        return "quality-sample/" + caseId;
    }
}
