package org.muster.api.applications;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.time.Instant;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

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
