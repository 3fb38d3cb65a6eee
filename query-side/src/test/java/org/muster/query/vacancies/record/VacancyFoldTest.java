package org.muster.query.vacancies.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.query.support.Story.APPLICATION;
import static org.muster.query.support.Story.VACANCY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.PostReleased;
import org.muster.api.vacancies.VacancyEvent.PostTaken;
import org.muster.api.vacancies.VacancyEvent.VacancyCancelled;
import org.muster.api.vacancies.VacancyEvent.VacancyOpened;
import org.muster.api.vacancies.VacancyState;
import org.muster.api.vacancies.VacancyView;
import org.muster.query.support.Story;

class VacancyFoldTest {
    private static final Instant CLOSING = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void is_none_without_events() {
        assertThat(VacancyFold.of(List.of())).isEmpty();
    }

    @Test
    void takes_applications_from_its_opening_until_its_closing_time() {
        assertThat(shown(CLOSING.minusSeconds(1)).takesApplications()).isFalse();
        var opened = new VacancyOpened(VACANCY);
        assertThat(shown(CLOSING.minusSeconds(1), opened).takesApplications()).isTrue();
        assertThat(shown(CLOSING, opened).takesApplications()).isFalse();
        assertThat(shown(CLOSING, opened).state()).isEqualTo(VacancyState.OPEN);
    }

    @Test
    void counts_posts_as_they_are_taken_and_released() {
        var taken = new PostTaken(VACANCY, APPLICATION, 1, false);
        assertThat(shown(CLOSING).postsLeft()).isEqualTo(2);
        assertThat(shown(CLOSING, taken).postsLeft()).isEqualTo(1);
        assertThat(shown(CLOSING, taken, new PostReleased(VACANCY, APPLICATION, 2)).postsLeft())
                .isEqualTo(2);
    }

    @Test
    void says_why_it_was_cancelled() {
        assertThat(shown(CLOSING, new VacancyCancelled(VACANCY, "Frozen")).cancelledBecause())
                .contains("Frozen");
    }

    @Test
    void keeps_its_panel_from_those_who_do_not_select() {
        var fold = VacancyFold.of(events()).orElseThrow();
        assertThat(fold.at(CLOSING, 0, true).panel()).hasSize(2);
        assertThat(fold.at(CLOSING, 0, false).panel()).isEmpty();
    }

    private static VacancyView shown(Instant moment, VacancyEvent... later) {
        return VacancyFold.of(events(later)).orElseThrow().at(moment, 0, true);
    }

    private static List<VacancyEvent> events(VacancyEvent... later) {
        var events =
                new ArrayList<VacancyEvent>(Story.submitted().dossier().events(VacancyEvent.class));
        events.addAll(List.of(later));
        return events;
    }
}
