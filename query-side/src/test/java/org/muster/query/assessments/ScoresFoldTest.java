package org.muster.query.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.query.support.Story.APPLICATION;
import static org.muster.query.support.Story.OFFICER;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.assessments.AssessmentEvent.AssessmentCompleted;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.assessments.AssessmentEvent.ScoreRecorded;
import org.muster.api.assessments.PanelScores;
import org.muster.api.personal.Personal;
import org.muster.query.support.Story;

class ScoresFoldTest {
    private final Story story =
            Story.submitted()
                    .and(declared("panel1", false))
                    .and(declared("panel2", false))
                    .and(scored("panel1", 2))
                    .and(scored("panel1", 4))
                    .and(scored("panel2", 3));

    @Test
    void shows_members_their_own_last_scores_only() {
        var seen = seenBy("panel1", Role.PANEL_MEMBER);
        assertThat(seen.scores()).hasSize(1);
        assertThat(seen.scores().getFirst().score()).isEqualTo(4);
        assertThat(seen.complete()).isFalse();
    }

    @Test
    void shows_recruiters_how_far_the_panel_is_and_no_score() {
        var seen = seenBy("recruiter", Role.RECRUITER);
        assertThat(seen.scores()).isEmpty();
        assertThat(seen.meanScore()).isEmpty();
        assertThat(seen.members()).extracting(PanelScores.Member::scored).containsExactly(1, 1);
    }

    @Test
    void opens_all_scores_once_all_are_in_but_the_evidence_to_the_panel_only() {
        story.and(new AssessmentCompleted(APPLICATION, Story.VACANCY, 2, 3.5));
        var panel = seenBy("panel2", Role.PANEL_MEMBER);
        var recruiter = seenBy("recruiter", Role.RECRUITER);

        assertThat(panel.scores()).hasSize(2).allMatch(score -> score.evidence().isPresent());
        assertThat(recruiter.scores()).hasSize(2).allMatch(score -> score.evidence().isEmpty());
        assertThat(recruiter.meanScore()).contains(3.5);
    }

    private PanelScores seenBy(String account, Role role) {
        return new ScoresFold(story.dossier()).seenBy(new Account(account), Set.of(role));
    }

    private static InterestDeclared declared(String member, boolean conflict) {
        return new InterestDeclared(
                APPLICATION, OFFICER, new Account(member), conflict, Optional.empty());
    }

    private static ScoreRecorded scored(String member, int score) {
        return new ScoreRecorded(
                APPLICATION,
                OFFICER,
                new Account(member),
                "Emotionally aware",
                score,
                Personal.of("Well argued."));
    }
}
