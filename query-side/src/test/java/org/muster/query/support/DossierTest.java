package org.muster.query.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.query.support.Story.APPLICATION;
import static org.muster.query.support.Story.BEGINNING;
import static org.muster.query.support.Story.OFFICER;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.applications.ApplicationEvent.ApplicationResumed;
import org.muster.api.assessments.AssessmentEvent.InterestDeclared;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;

class DossierTest {
    private static final Instant SUBMISSION = BEGINNING.plusSeconds(7200);

    private final Dossier dossier =
            Story.submitted()
                    .and(new ApplicationResumed(APPLICATION))
                    .and(
                            new InterestDeclared(
                                    APPLICATION,
                                    OFFICER,
                                    new Account("panel1"),
                                    true,
                                    Optional.empty()))
                    .dossier();

    @Test
    void holds_what_had_happened_by_a_moment_that_moment_included() {
        assertThat(dossier.at(asAt(SUBMISSION)).recorded()).hasSize(3);
        assertThat(dossier.at(asAt(SUBMISSION.plusSeconds(3600))).recorded()).hasSize(4);
        assertThat(dossier.at(AsAt.NOW).recorded()).hasSize(5);
    }

    @Test
    void holds_no_more_than_was_known() {
        var past = new AsAt(Optional.empty(), Optional.of(SUBMISSION));
        assertThat(dossier.at(past).recorded()).hasSize(3);
    }

    @Test
    void is_none_before_the_application_came_in() {
        assertThatExceptionOfType(Unknown.class)
                .isThrownBy(() -> dossier.at(asAt(SUBMISSION.minusSeconds(1))));
    }

    @Test
    void concerns_applicant_line_manager_and_panel_but_nobody_with_a_conflict() {
        var guard = dossier.guard();
        assertThat(guard.subject()).contains(Story.ADAMS);
        assertThat(guard.lineManager()).contains(new Account("manager"));
        assertThat(guard.panel()).hasSize(2);
        assertThat(guard.conflicted()).containsExactly(new Account("panel1"));
    }

    private static AsAt asAt(Instant moment) {
        return new AsAt(Optional.of(moment), Optional.empty());
    }
}
