package org.muster.api.clearances;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;

import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;

/** How far an applicant is from the clearances that the vacancy requires; never why. */
public record ApplicantClearance(Status status) {
    /** All that is said of vetting outside the vetting unit. */
    public enum Status {
        /** Every required clearance is live today. */
        CLEARED,
        /** A required one is not, and a case towards one is open. */
        PENDING,
        NOT_CLEARED
    }

    @Needs({RECRUITER, APPLICANT, LINE_MANAGER, AUDITOR})
    public record Find(ApplicationId applicationId) implements Query<ApplicantClearance> {}
}
