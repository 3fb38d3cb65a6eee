package org.muster.api.dashboard;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.views.Slice;
import org.muster.api.views.Window;

/**
 * One stay of an application in a stage: what the figures of a stage are made of.
 *
 * @param stage as the vacancy calls it
 * @param days from the entry until it was left, or until the moment of asking
 */
public record StageStay(
        ApplicationId applicationId,
        VacancyId vacancyId,
        String title,
        String stage,
        Instant enteredAt,
        Optional<Instant> leftAt,
        double days) {

    /**
     * The earliest entry first.
     *
     * @param waiting those that stand there now; else those that are over
     */
    @Needs({RECRUITER, AUDITOR, WORKFORCE_PLANNER, VETTING_DECISION_MAKER})
    public record Find(StageKind stage, boolean waiting, Window window)
            implements Query<Slice<StageStay>> {}
}
