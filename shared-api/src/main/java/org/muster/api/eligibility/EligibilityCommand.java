package org.muster.api.eligibility;

import static org.muster.api.access.Role.RECRUITER;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;

/** Everything that can be ordered of an application's eligibility. */
public sealed interface EligibilityCommand extends Command {
    ApplicationId applicationId();

    @Override
    default EligibilityId target() {
        return new EligibilityId(applicationId());
    }

    /** Assesses eligibility now, against the pinned profile and the policy set in force today. */
    @Needs(RECRUITER)
    record AssessEligibility(ApplicationId applicationId) implements EligibilityCommand, Begins {}
}
