package org.muster.query.vacancies.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.query.support.Story.APPLICATION;
import static org.muster.query.support.Story.VACANCY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.PostKept;
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
        var taken = new PostTaken(VACANCY, APPLICATION, 1, false, Optional.empty());
        assertThat(shown(CLOSING).postsLeft()).isEqualTo(2);
        assertThat(shown(CLOSING, taken).postsLeft()).isEqualTo(1);
        assertThat(shown(CLOSING, taken, new PostReleased(VACANCY, APPLICATION, 2)).postsLeft())
                .isEqualTo(2);
    }

    @Test
    void counts_the_post_of_an_expired_offer_as_free_from_the_day_after_its_last() {
        var until = LocalDate.of(2026, 3, 29); // in whose night the clocks go forward
        var taken = new PostTaken(VACANCY, APPLICATION, 1, false, Optional.of(until));
        var last = Instant.parse("2026-03-29T22:59:59Z");
        assertThat(shown(last, taken).postsLeft()).isEqualTo(1);
        assertThat(shown(last.plusSeconds(1), taken).postsLeft()).isEqualTo(2);
        assertThat(
                        shown(last.plusSeconds(1), taken, new PostKept(VACANCY, APPLICATION))
                                .postsLeft())
                .isEqualTo(1);
        assertThat(
                        shown(last.plusSeconds(1), taken, new PostReleased(VACANCY, APPLICATION, 2))
                                .postsLeft())
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
