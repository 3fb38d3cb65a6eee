package org.muster.api.assessments;

import org.muster.api.StreamId;
import org.muster.api.applications.ApplicationId;

/** Names the stream of the panel's scores of one application. */
public record AssessmentId(ApplicationId applicationId) implements StreamId {
    @Override
    public String key() {
        return "assessment/" + applicationId;
    }
}
