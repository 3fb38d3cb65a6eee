package org.muster.api.vetting.emergency;

import org.muster.api.StreamId;
import org.muster.api.vetting.CaseId;

/** Names the stream of the emergency accesses to one case. */
public record EmergencyId(CaseId caseId) implements StreamId {
    @Override
    public String key() {
        return "emergency-access/" + caseId;
    }
}
