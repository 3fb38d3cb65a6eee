package org.muster.api.clearances;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;

import java.util.List;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.personal.Personal;

/**
 * How far an applicant is from the clearances that the vacancy requires; never why.
 *
 * @param restrictions what those who post the applicant must know, a sentence each
 */
public record ApplicantClearance(Status status, List<Personal<String>> restrictions) {
    public ApplicantClearance {
        restrictions = List.copyOf(restrictions);
    }

    /** All that is said of vetting outside the vetting unit. */
    public enum Status {
        /** Every required clearance is live today. */
        CLEARED,
        /** The same, and a condition of one of them bears on the posting. */
        CLEARED_WITH_RESTRICTION,
        /** A required one is not, and a case towards one is open. */
        PENDING,
        NOT_CLEARED
    }

    @Needs({RECRUITER, APPLICANT, LINE_MANAGER, AUDITOR})
    public record Find(ApplicationId applicationId) implements Query<ApplicantClearance> {}
}
