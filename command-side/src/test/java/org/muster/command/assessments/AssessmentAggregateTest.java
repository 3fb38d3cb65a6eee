package org.muster.command.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.command.assessments.Cases.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.applications.ApplicationCommand.NoteAssessed;
import org.muster.api.assessments.AssessmentCommand.DeclareInterest;
import org.muster.api.assessments.AssessmentCommand.RecordScore;
import org.muster.api.assessments.AssessmentEvent.AssessmentCompleted;
import org.muster.api.assessments.AssessmentId;
import org.muster.api.vacancies.VacancyCommand.RankCandidate;
import org.muster.command.support.Facts;
import org.muster.command.support.Shells;

class AssessmentAggregateTest {
    @Test
    void begins_with_a_declaration() {
        shell(atInterview("panel1").facts())
                .fixture()
                .givenNoPriorActivity()
                .when(new DeclareInterest(APPLICATION, false, Optional.empty()))
                .expectEvents(declared("panel1", false))
                .expectResultMessagePayload(0L);
    }

    @Test
    void ends_with_the_last_score_and_its_promises() {
        var shell = shell(atInterview("panel2").facts());
        shell.fixture()
                .given(
                        declared("panel1", false),
                        declared("panel2", false),
                        scored("panel1", OWNERSHIP, 4),
                        scored("panel1", INTEGRITY, 5),
                        scored("panel2", OWNERSHIP, 3))
                .when(new RecordScore(APPLICATION, INTEGRITY, 4, "Gave a clear example."))
                .expectEvents(
                        scored("panel2", INTEGRITY, 4),
                        new AssessmentCompleted(APPLICATION, VACANCY, 2, 4.0))
                .expectResultMessagePayload(6L);
        assertThat(shell.ordered())
                .containsExactly(
                        new NoteAssessed(APPLICATION),
                        new RankCandidate(VACANCY, APPLICATION, 4.0));
    }

    private static Shells<AssessmentAggregate> shell(Facts facts) {
        return Shells.of(AssessmentAggregate.class, new AssessmentId(APPLICATION), facts);
    }
}
