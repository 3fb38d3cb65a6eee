package org.muster.query.assessments;

import static org.muster.api.access.Role.PANEL_MEMBER;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.assessments.AssessmentEvent.AssessmentCompleted;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.assessments.AssessmentEvent.ScoreRecorded;
import org.muster.api.assessments.PanelScores;
import org.muster.api.assessments.PanelScores.Member;
import org.muster.api.assessments.PanelScores.Score;
import org.muster.api.views.Recorded;
import org.muster.query.support.Dossier;

/** A panel's scores as their events tell them, as far as a reader may see them. */
record ScoresFold(Dossier dossier) {

    PanelScores seenBy(Account reader, Set<Role> roles) {
        var completed = dossier.events(AssessmentCompleted.class).stream().findFirst();
        return new PanelScores(
                dossier.submitted().applicationId(),
                version(),
                completed.isPresent(),
                dossier.vacancy().criteria(),
                dossier.events(InterestDeclared.class).stream().map(this::member).toList(),
                latest().stream()
                        .filter(score -> completed.isPresent() || score.member().equals(reader))
                        .map(score -> shown(score, roles))
                        .toList(),
                completed.map(AssessmentCompleted::meanScore));
    }

    private long version() {
        return dossier.recorded(AssessmentEvent.class).reversed().stream()
                .findFirst()
                .map(Recorded::version)
                .orElse(-1L);
    }

    private Member member(InterestDeclared declared) {
        var scored = latest().stream().filter(s -> s.member().equals(declared.member())).count();
        return new Member(declared.member(), declared.conflict(), (int) scored);
    }

    /** Each member's last score for each criterion. */
    private Collection<ScoreRecorded> latest() {
        var latest = new LinkedHashMap<List<Object>, ScoreRecorded>();
        for (var score : dossier.events(ScoreRecorded.class)) {
            latest.put(List.of(score.member(), score.criterion()), score);
        }
        return latest.values();
    }

    private static Score shown(ScoreRecorded score, Set<Role> roles) {
        return new Score(
                score.member(),
                score.criterion(),
                score.score(),
                Stream.of(score.evidence()).filter(_ -> roles.contains(PANEL_MEMBER)).findFirst());
    }
}
