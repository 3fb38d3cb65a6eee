package org.muster.api.policies;

import static org.muster.api.access.Role.ADMINISTRATOR;
import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.Query;
import org.muster.api.access.Needs;

/**
 * Every policy set there is, in brief, the newest first.
 *
 * @param day the day on which those marked are in force
 */
public record PolicyRegister(LocalDate day, List<Entry> sets) {

    /**
     * One set.
     *
     * @param force absent for every force without a set of its own
     * @param inForce on the day asked about
     */
    public record Entry(
            String version,
            String hash,
            Optional<Force> force,
            LocalDate effectiveFrom,
            boolean inForce,
            String source) {}

    /**
     * @param at the moment that is asked about; now where it is left out
     */
    @Needs({
        RECRUITER,
        APPLICANT,
        LINE_MANAGER,
        PANEL_MEMBER,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        AUDITOR,
        WORKFORCE_PLANNER,
        DATA_PROTECTION_OFFICER,
        ADMINISTRATOR
    })
    public record Find(Optional<Instant> at) implements Query<PolicyRegister> {}

    /** One set in full, by its version. */
    @Needs({
        RECRUITER,
        APPLICANT,
        LINE_MANAGER,
        PANEL_MEMBER,
        VETTING_RESEARCHER,
        VETTING_DECISION_MAKER,
        APPEALS_OFFICER,
        AUDITOR,
        WORKFORCE_PLANNER,
        DATA_PROTECTION_OFFICER,
        ADMINISTRATOR
    })
    public record FindSet(String version) implements Query<PolicySet> {}
}
