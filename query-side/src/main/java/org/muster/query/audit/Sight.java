package org.muster.query.audit;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.util.Collections;
import java.util.Set;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.assessments.AssessmentEvent.AssessmentCompleted;
import org.muster.query.support.Dossier;

/**
 * Whose eyes look at an application, and whether its scores are unsealed.
 *
 * @param roles those under which the reader sees the application
 */
record Sight(Account reader, Set<Role> roles, boolean unsealed) {

    static Sight of(Dossier dossier, Account reader, Set<Role> roles) {
        return new Sight(reader, roles, !dossier.events(AssessmentCompleted.class).isEmpty());
    }

    /** Those who select, and those who look over their shoulder. */
    boolean selects() {
        return isAny(Set.of(RECRUITER, AUDITOR));
    }

    boolean isApplicant() {
        return roles.contains(APPLICANT);
    }

    boolean isLineManager() {
        return roles.contains(LINE_MANAGER);
    }

    /** What one member of the panel did is first their own, and the panel's once all is in. */
    boolean seesWorkOf(Account member) {
        return selects() || isPanel() && (unsealed || reader.equals(member));
    }

    /** Scores show to their member, and to everybody who selects once all are in. */
    boolean seesScoreOf(Account member) {
        return unsealed ? selects() || isPanel() : isPanel() && reader.equals(member);
    }

    boolean isPanel() {
        return roles.contains(PANEL_MEMBER);
    }

    private boolean isAny(Set<Role> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
