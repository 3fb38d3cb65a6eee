package org.muster.command.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.command.applications.Cases.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.applications.ApplicationCommand.RespondToOffer;
import org.muster.api.applications.ApplicationCommand.SubmitApplication;
import org.muster.api.applications.ApplicationEvent.OfferDeclined;
import org.muster.api.vacancies.VacancyCommand.ReleaseCandidate;
import org.muster.api.vacancies.VacancyEvent.VacancyOpened;
import org.muster.command.support.Facts;
import org.muster.command.support.Shells;

class ApplicationAggregateTest {
    @Test
    void begins_with_a_submission() {
        var facts =
                byAdams()
                        .knowing(VACANCY, vacancy(Optional.empty()), new VacancyOpened(VACANCY))
                        .knowing(ADAMS, REGISTERED)
                        .facts();
        var shell = shell(facts);
        shell.fixture()
                .givenNoPriorActivity()
                .when(
                        new SubmitApplication(
                                APPLICATION,
                                VACANCY,
                                ADAMS,
                                STATEMENT,
                                List.of("No pending proceedings.")))
                .expectEvents(SUBMITTED)
                .expectResultMessagePayload(0L);
        assertThat(shell.taken()).containsExactly(Submission.live(ADAMS, VACANCY));
    }

    @Test
    void ends_with_an_exit_and_its_promises() {
        var shell = shell(byAdams().facts());
        shell.fixture()
                .given(SUBMITTED, ENDORSED, ELIGIBLE, TO_SIFT, TO_INTERVIEW, OFFERED)
                .when(new RespondToOffer(APPLICATION, false, Optional.empty()))
                .expectEvents(
                        new OfferDeclined(APPLICATION, VACANCY, ADAMS, false, Optional.empty()))
                .expectResultMessagePayload(6L);
        assertThat(shell.freed()).containsExactly(Submission.live(ADAMS, VACANCY));
        assertThat(shell.ordered()).containsExactly(new ReleaseCandidate(VACANCY, APPLICATION));
    }

    private static Shells<ApplicationAggregate> shell(Facts facts) {
        return Shells.of(ApplicationAggregate.class, APPLICATION, facts);
    }
}
