package org.muster.command.assessments;

import static org.muster.api.refusals.Rejection.APPLICATION_ENDED;
import static org.muster.api.refusals.Rejection.CONFLICT_ALREADY_DECLARED;
import static org.muster.api.refusals.Rejection.CONFLICT_NOT_DECLARED;
import static org.muster.api.refusals.Rejection.CRITERION_UNKNOWN;
import static org.muster.api.refusals.Rejection.NOT_AT_INTERVIEW;
import static org.muster.api.refusals.Rejection.SCORES_LOCKED;
import static org.muster.api.refusals.Rejection.SCORE_OUT_OF_SCALE;

import java.util.List;
import org.muster.api.applications.ApplicationCommand.NoteAssessed;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.assessments.AssessmentCommand;
import org.muster.api.assessments.AssessmentCommand.*;
import org.muster.api.assessments.AssessmentEvent;
import org.muster.api.assessments.AssessmentEvent.AssessmentCompleted;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.assessments.AssessmentEvent.ScoreRecorded;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vacancies.VacancyCommand.RankCandidate;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of a panel's assessment. */
final class AssessmentDecider {
    private AssessmentDecider() {}

    static Decision<AssessmentEvent> decide(
            AssessmentCommand command, Assessment state, Facts facts) {
        var candidacy =
                Candidacy.of(facts.events(command.applicationId(), ApplicationEvent.class))
                        .orElseThrow(Unknown::new);
        var panel =
                Panel.of(facts.events(candidacy.vacancyId(), VacancyEvent.class))
                        .orElseThrow(Unknown::new);
        facts.allow(command, candidacy.guard().withPanel(panel.members(), state.conflicted()));
        if (candidacy.hasEnded()) throw new Rejected(APPLICATION_ENDED);
        var event =
                switch (command) {
                    case DeclareInterest c -> declare(c, state, candidacy, facts);
                    case RecordScore c -> score(c, state, candidacy, panel, facts);
                };
        return completing(event, state, candidacy, panel);
    }

    private static AssessmentEvent declare(
            DeclareInterest c, Assessment state, Candidacy candidacy, Facts facts) {
        var member = facts.actor().account();
        if (state.declarationOf(member).isPresent()) throw new Rejected(CONFLICT_ALREADY_DECLARED);
        return new InterestDeclared(
                c.applicationId(),
                candidacy.officerId(),
                member,
                c.conflict(),
                c.detail().map(Personal::of));
    }

    private static AssessmentEvent score(
            RecordScore c, Assessment state, Candidacy candidacy, Panel panel, Facts facts) {
        var member = facts.actor().account();
        if (state.isComplete()) throw new Rejected(SCORES_LOCKED);
        if (!candidacy.isAtInterview()) throw new Rejected(NOT_AT_INTERVIEW);
        if (state.declarationOf(member).isEmpty()) throw new Rejected(CONFLICT_NOT_DECLARED);
        if (!panel.criteria().contains(c.criterion())) throw unknownCriterion(panel);
        if (c.score() < 1 || c.score() > 5) throw new Rejected(SCORE_OUT_OF_SCALE);
        return new ScoreRecorded(
                c.applicationId(),
                candidacy.officerId(),
                member,
                c.criterion(),
                c.score(),
                Personal.of(c.evidence()));
    }

    /** A score may be the last, and so may a conflict of the last member who was still awaited. */
    private static Decision<AssessmentEvent> completing(
            AssessmentEvent event, Assessment before, Candidacy candidacy, Panel panel) {
        var after = Assessment.evolve(before, event);
        if (before.isComplete() || !candidacy.isAtInterview() || !panel.hasScored(after))
            return Decision.of(event);
        var application = event.applicationId();
        var vacancy = candidacy.vacancyId();
        var mean = after.scores().mean();
        return Decision.<AssessmentEvent>of(
                        List.of(
                                event,
                                new AssessmentCompleted(
                                        application, vacancy, after.scores().members(), mean)))
                .also(new NoteAssessed(application))
                .also(new RankCandidate(vacancy, application, mean));
    }

    private static Rejected unknownCriterion(Panel panel) {
        return new Rejected(
                CRITERION_UNKNOWN,
                "The panel does not score that. It scores: "
                        + String.join("; ", panel.criteria())
                        + ".");
    }
}
