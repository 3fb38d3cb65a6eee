package org.muster.api.assessments;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Account;
import org.muster.api.access.Needs;
import org.muster.api.applications.ApplicationId;
import org.muster.api.personal.Personal;
import org.muster.api.views.AsAt;

/**
 * What a panel makes of an application. Scores are sealed until all are in: until then a member
 * sees only their own, and nobody else sees any.
 *
 * @param criteria what is scored, by name
 * @param members who has declared so far, and how many criteria each has scored
 * @param scores those that the reader may see
 * @param meanScore of all scores, once all are in
 */
public record PanelScores(
        ApplicationId id,
        long version,
        boolean complete,
        List<String> criteria,
        List<Member> members,
        List<Score> scores,
        Optional<Double> meanScore) {

    /** A panel member who has declared whether there is a conflict of interest. */
    public record Member(Account member, boolean conflict, int scored) {}

    /** A member's score for one criterion; the evidence is the panel's own. */
    public record Score(
            Account member, String criterion, int score, Optional<Personal<String>> evidence) {}

    @Needs({PANEL_MEMBER, RECRUITER, AUDITOR})
    public record Find(ApplicationId applicationId, AsAt past) implements Query<PanelScores> {}
}
