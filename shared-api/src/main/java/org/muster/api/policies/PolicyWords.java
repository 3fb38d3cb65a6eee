package org.muster.api.policies;

import static org.muster.api.Role.ADMINISTRATOR;
import static org.muster.api.Role.APPEALS_OFFICER;
import static org.muster.api.Role.APPLICANT;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.Role.LINE_MANAGER;
import static org.muster.api.Role.PANEL_MEMBER;
import static org.muster.api.Role.RECRUITER;
import static org.muster.api.Role.VETTING_DECISION_MAKER;
import static org.muster.api.Role.VETTING_RESEARCHER;
import static org.muster.api.Role.WORKFORCE_PLANNER;

import java.util.Map;
import org.muster.api.Needs;
import org.muster.api.Query;

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
