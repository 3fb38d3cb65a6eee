package org.muster.api.officers;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.personal.Personal;
import org.muster.api.views.AsAt;

/**
 * An officer's record.
 *
 * @param version of the officer's stream
 * @param leftOn the first day on which they were no longer an officer
 * @param part as much of the rest as the asker's role has need of
 */
public record OfficerView(
        OfficerId id,
        long version,
        Personal<String> name,
        Personal<String> staffNumber,
        Force force,
        Optional<LocalDate> leftOn,
        Part part) {

    /** How much of a record somebody sees. */
    public sealed interface Part {}

    /** All of it: for recruiters, planners, auditors, the line manager and the officer. */
    public record Whole(Optional<Personal<Account>> account, Officer officer) implements Part {}

    /** What vetting rests on besides who it is. */
    public record ForVetting(Rank rank, Optional<LocalDate> residentInUkSince) implements Part {}

    /** Who it is, and no more. */
    public record Identity() implements Part {}

    @Needs({
        RECRUITER,
        WORKFORCE_PLANNER,
        AUDITOR,
        LINE_MANAGER,
        APPLICANT,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        DATA_PROTECTION_OFFICER
    })
    public record Find(OfficerId officerId, AsAt past) implements Query<OfficerView> {}
}
