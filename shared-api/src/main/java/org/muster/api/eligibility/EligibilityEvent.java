package org.muster.api.eligibility;

import java.util.List;
import org.muster.api.Event;
import org.muster.api.applications.ApplicationId;
import org.muster.api.personal.NotPersonal;

/**
 * Everything that can have happened to an application's eligibility. Stored for ever: only ever
 * add.
 */
public sealed interface EligibilityEvent extends Event {
    ApplicationId applicationId();

    @NotPersonal(because = "codes and rules only")
    record EligibilityAssessed(
            ApplicationId applicationId,
            EligibilityOutcome outcome,
            int profileVersion,
            String policyVersion,
            List<Finding> findings)
            implements EligibilityEvent {}
}
