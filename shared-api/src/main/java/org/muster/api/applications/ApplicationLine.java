package org.muster.api.applications;

import static org.muster.api.Role.APPLICANT;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.LINE_MANAGER;
import static org.muster.api.Role.PANEL_MEMBER;
import static org.muster.api.Role.RECRUITER;

import java.time.Instant;
import org.muster.api.Force;
import org.muster.api.Needs;
import org.muster.api.Personal;
import org.muster.api.Query;
import org.muster.api.Slice;
import org.muster.api.Window;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.vacancies.VacancyId;

/** An application as a line of a list. */
public record ApplicationLine(
        ApplicationId id,
        VacancyId vacancyId,
        String title,
        Force force,
        OfficerId officerId,
        Personal<String> name,
        Personal<String> staffNumber,
        Rank rank,
        String stage,
        ApplicationState state,
        Endorsement endorsement,
        boolean onHold,
        Instant submittedAt) {

    /**
     * Those that concern the asker, the newest first: an applicant's own, a line manager's
     * officers', a panel's, all of the force for recruiters.
     */
    @Needs({RECRUITER, AUDITOR, PANEL_MEMBER, LINE_MANAGER, APPLICANT})
    public record Find(Window window) implements Query<Slice<ApplicationLine>> {}
}
