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

import java.util.Map;
import org.muster.api.Query;
import org.muster.api.access.Needs;

/**
 * What the codes of every policy set are called: code to name, sorted by code; of several names the
 * newest.
 */
public record PolicyWords(
        Map<String, String> levels, Map<String, String> checks, Map<String, String> riskFactors) {

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
    public record Find() implements Query<PolicyWords> {}
}
