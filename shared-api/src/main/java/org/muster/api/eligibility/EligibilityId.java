package org.muster.api.eligibility;

import org.muster.api.StreamId;
import org.muster.api.applications.ApplicationId;

/** Names the stream of eligibility assessments of one application. */
public record EligibilityId(ApplicationId applicationId) implements StreamId {
    @Override
    public String key() {
        return "eligibility/" + applicationId;
    }
}
