package org.muster.api.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.notices.DueKind.ANNUAL_REVIEW;
import static org.muster.api.notices.DueKind.CONDITION_REVIEW;
import static org.muster.api.notices.DueKind.RENEWAL;
import static org.muster.api.notices.DueKind.WAIVER;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.notices.Due.Occasion;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicySet.Ladder;

class DueTest {
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final NoticeRules RULES =
            new NoticeRules(
                    List.of(Period.ofMonths(6), Period.ofMonths(3), Period.ofMonths(1)),
                    Period.ofYears(1),
                    Set.of(Ladder.FORCE),
                    "for tests");

    @Test
    void a_renewal_is_told_of_ahead_and_on_the_day_after_the_last() {
        assertThat(notice(RENEWAL, LocalDate.of(2026, 2, 27))).isEmpty();
        assertThat(notice(RENEWAL, LocalDate.of(2026, 2, 28))).contains(ahead(28, 2, 6));
        assertThat(notice(RENEWAL, LocalDate.of(2026, 5, 30))).contains(ahead(28, 2, 6));
        assertThat(notice(RENEWAL, LocalDate.of(2026, 5, 31))).contains(ahead(31, 5, 3));
        assertThat(notice(RENEWAL, LAST)).contains(ahead(31, 7, 1));
        assertThat(notice(RENEWAL, LAST.plusDays(1)))
                .contains(new Occasion(LAST.plusDays(1), Optional.empty()));
    }

    @Test
    void a_year_after_the_29th_of_february_is_the_28th() {
        var granted = LocalDate.of(2028, 2, 29);
        var review = due(ANNUAL_REVIEW, granted);
        assertThat(review.by(RULES)).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(review.calledFor(LocalDate.of(2029, 2, 27), RULES)).isEmpty();
        assertThat(review.calledFor(LocalDate.of(2029, 2, 28), RULES)).isPresent();
    }

    @Test
    void a_review_is_told_of_on_its_day_and_overdue_on_the_next() {
        var review = due(CONDITION_REVIEW, LAST);
        assertThat(review.calledFor(LAST.minusDays(1), RULES)).isEmpty();
        assertThat(review.calledFor(LAST, RULES)).isPresent();
        assertThat(review.isOverdue(LAST, RULES)).isFalse();
        assertThat(review.isOverdue(LAST.plusDays(1), RULES)).isTrue();
    }

    @Test
    void what_lasts_through_a_day_is_told_of_on_the_day_after() {
        assertThat(notice(WAIVER, LAST)).isEmpty();
        assertThat(notice(WAIVER, LAST.plusDays(1))).isPresent();
    }

    @Test
    void each_thing_has_a_stream_of_its_own() {
        var subject = new UUID(7, 1);
        assertThat(
                        Set.of(
                                new DueId(RENEWAL, subject).key(),
                                new DueId(ANNUAL_REVIEW, subject).key(),
                                new DueId(CONDITION_REVIEW, subject, "1").key(),
                                new DueId(CONDITION_REVIEW, subject, "2").key(),
                                new DueId(RENEWAL, new UUID(7, 2)).key()))
                .hasSize(5);
    }

    private static Occasion ahead(int day, int month, int months) {
        return new Occasion(LocalDate.of(2026, month, day), Optional.of(Period.ofMonths(months)));
    }

    private static Optional<Occasion> notice(DueKind kind, LocalDate on) {
        return due(kind, LAST).calledFor(on, RULES);
    }

    private static Due due(DueKind kind, LocalDate anchor) {
        return new Due(
                new DueId(kind, new UUID(7, 1)),
                new OfficerId(new UUID(7, 2)),
                new ClearanceLevel("MV"),
                anchor);
    }
}
