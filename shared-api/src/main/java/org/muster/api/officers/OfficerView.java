package org.muster.api.officers;

import static org.muster.api.Role.APPEALS_OFFICER;
import static org.muster.api.Role.APPLICANT;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.Role.LINE_MANAGER;
import static org.muster.api.Role.RECRUITER;
import static org.muster.api.Role.VETTING_DECISION_MAKER;
import static org.muster.api.Role.VETTING_RESEARCHER;
import static org.muster.api.Role.WORKFORCE_PLANNER;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Account;
import org.muster.api.AsAt;
import org.muster.api.Force;
import org.muster.api.Needs;
import org.muster.api.Personal;
import org.muster.api.Query;

/** An officer's record, as much of it as the asker's role has need of. */
public sealed interface OfficerView {
    OfficerId id();

    /** Of the officer's stream. */
    long version();

    /** All of it: for recruiters, planners, auditors, the line manager and the officer. */
    record Whole(
            OfficerId id,
            long version,
            Personal<String> name,
            Personal<String> staffNumber,
            Optional<Personal<Account>> account,
            Officer officer)
            implements OfficerView {}

    /** What vetting rests on: who it is, and how long resident. */
    record ForVetting(
            OfficerId id,
            long version,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force,
            Rank rank,
            Optional<LocalDate> residentInUkSince)
            implements OfficerView {}

    /** Who it is, and no more. */
    record Identity(
            OfficerId id,
            long version,
            Personal<String> name,
            Personal<String> staffNumber,
            Force force)
            implements OfficerView {}

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
    record Find(OfficerId officerId, AsAt past) implements Query<OfficerView> {}
}
