package org.muster.api.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.clearances.ClearanceState.DUE_FOR_RENEWAL;
import static org.muster.api.clearances.ClearanceState.LAPSED;
import static org.muster.api.clearances.ClearanceState.LIVE;
import static org.muster.api.clearances.ClearanceState.LIVE_WITH_CONDITIONS;
import static org.muster.api.clearances.ClearanceState.NOT_UNDERPINNED;
import static org.muster.api.clearances.Holder.level;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.SomePolicy;

class ClearancesTest {
    private static final PolicySet POLICY = SomePolicy.bothLadders(Period.ofMonths(6));
    private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    @Nested
    class One_clearance {
        private final Holder mv = Holder.of().granted("MV", FIRST, LAST);

        @Test
        void is_not_held_on_the_day_before_its_first() {
            assertThat(mv.clearances().standing(level("MV"), FIRST.minusDays(1), POLICY)).isEmpty();
            assertThat(mv.clearances().on(FIRST.minusDays(1), POLICY)).isEmpty();
        }

        @Test
        void is_live_from_its_first_day() {
            assertThat(state(mv, "MV", FIRST)).contains(LIVE);
        }

        @Test
        void is_still_live_on_its_last_day() {
            assertThat(state(mv, "MV", LAST).orElseThrow().isLive()).isTrue();
        }

        @Test
        void has_lapsed_on_the_day_after_its_last() {
            assertThat(state(mv, "MV", LAST.plusDays(1))).contains(LAPSED);
            assertThat(state(mv, "MV", LocalDate.of(2099, 1, 1))).contains(LAPSED);
        }

        @Test
        void can_be_live_for_a_single_day() {
            var single = Holder.of().granted("MV", FIRST, FIRST);
            assertThat(state(single, "MV", FIRST.minusDays(1))).isEmpty();
            assertThat(state(single, "MV", FIRST)).contains(DUE_FOR_RENEWAL);
            assertThat(state(single, "MV", FIRST.plusDays(1))).contains(LAPSED);
        }

        @Test
        void keeps_its_dates_on_the_29th_of_february() {
            var leap =
                    Holder.of().granted("MV", LocalDate.of(2024, 2, 29), LocalDate.of(2028, 2, 29));
            assertThat(state(leap, "MV", LocalDate.of(2024, 2, 28))).isEmpty();
            assertThat(state(leap, "MV", LocalDate.of(2024, 2, 29))).contains(LIVE);
            assertThat(state(leap, "MV", LocalDate.of(2028, 2, 29))).contains(DUE_FOR_RENEWAL);
            assertThat(state(leap, "MV", LocalDate.of(2028, 3, 1))).contains(LAPSED);
        }

        @Test
        void that_policy_no_longer_knows_may_not_be_relied_on() {
            var old = Holder.of().granted("IPV", FIRST, LAST);
            assertThat(state(old, "IPV", FIRST)).contains(NOT_UNDERPINNED);
            assertThat(state(old, "IPV", LAST.plusDays(1))).contains(LAPSED);
        }
    }

    @Nested
    class Renewal {
        private final Holder mv = Holder.of().granted("MV", FIRST, LAST);

        @Test
        void is_due_from_six_months_before_the_last_day() {
            assertThat(state(mv, "MV", LocalDate.of(2025, 12, 29))).contains(LIVE);
            assertThat(state(mv, "MV", LocalDate.of(2025, 12, 30))).contains(DUE_FOR_RENEWAL);
            assertThat(state(mv, "MV", LAST)).contains(DUE_FOR_RENEWAL);
        }

        @Test
        void is_due_from_the_last_day_of_a_shorter_month() {
            var toAugust = Holder.of().granted("MV", FIRST, LocalDate.of(2026, 8, 31));
            assertThat(state(toAugust, "MV", LocalDate.of(2026, 2, 27))).contains(LIVE);
            assertThat(state(toAugust, "MV", LocalDate.of(2026, 2, 28))).contains(DUE_FOR_RENEWAL);
        }

        @Test
        void is_due_from_the_29th_where_february_has_one() {
            var toAugust = Holder.of().granted("MV", FIRST, LocalDate.of(2028, 8, 31));
            assertThat(state(toAugust, "MV", LocalDate.of(2028, 2, 28))).contains(LIVE);
            assertThat(state(toAugust, "MV", LocalDate.of(2028, 2, 29))).contains(DUE_FOR_RENEWAL);
        }

        @Test
        void speaks_from_its_own_first_day_and_not_before() {
            var renewed = mv.granted("MV", LocalDate.of(2026, 6, 20), LocalDate.of(2033, 6, 20));
            assertThat(state(renewed, "MV", LocalDate.of(2026, 6, 19))).contains(DUE_FOR_RENEWAL);
            assertThat(state(renewed, "MV", LocalDate.of(2026, 6, 20))).contains(LIVE);
            assertThat(state(renewed, "MV", LAST.plusDays(1))).contains(LIVE);
        }

        @Test
        void that_comes_late_leaves_the_days_between_lapsed() {
            var late = mv.granted("MV", LocalDate.of(2026, 7, 5), LocalDate.of(2033, 7, 5));
            assertThat(state(late, "MV", LocalDate.of(2026, 7, 4))).contains(LAPSED);
            assertThat(state(late, "MV", LocalDate.of(2026, 7, 5))).contains(LIVE);
        }

        @Test
        void that_ends_sooner_is_not_outlived_by_what_it_renewed() {
            var shorter = mv.granted("MV", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
            assertThat(state(shorter, "MV", LocalDate.of(2025, 1, 2))).contains(LAPSED);
        }

        @Test
        void that_carries_conditions_is_not_hidden_by_what_it_renewed() {
            var bound = mv.conditionally("MV", LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
            assertThat(state(bound, "MV", LocalDate.of(2024, 6, 1))).contains(LIVE_WITH_CONDITIONS);
        }

        @Test
        void is_shown_instead_of_what_it_renewed() {
            var renewed = mv.granted("MV", LocalDate.of(2026, 6, 20), LocalDate.of(2033, 6, 20));
            assertThat(renewed.clearances().on(LocalDate.of(2026, 6, 20), POLICY))
                    .singleElement()
                    .returns(LocalDate.of(2033, 6, 20), standing -> standing.clearance().to());
        }

        @Test
        void of_two_that_begin_on_one_day_the_one_granted_last_speaks() {
            var twice = Holder.of().granted("MV", FIRST, LAST).conditionally("MV", FIRST, LAST);
            assertThat(state(twice, "MV", FIRST)).contains(LIVE_WITH_CONDITIONS);
        }

        @Test
        void recorded_first_but_beginning_last_speaks_all_the_same() {
            var learnedLater =
                    Holder.of()
                            .granted("SC", LocalDate.of(2024, 1, 1), LocalDate.of(2034, 1, 1))
                            .granted("SC", LocalDate.of(2014, 1, 1), LocalDate.of(2024, 6, 1))
                            .granted("RV", FIRST, LocalDate.of(2034, 1, 1));
            assertThat(state(learnedLater, "SC", LocalDate.of(2024, 6, 2))).contains(LIVE);
        }
    }

    @Nested
    class Conditions {
        private final Holder mv = Holder.of().conditionally("MV", FIRST, LAST);

        @Test
        void are_said_as_long_as_the_clearance_is_live() {
            assertThat(state(mv, "MV", FIRST)).contains(LIVE_WITH_CONDITIONS);
        }

        @Test
        void are_said_even_when_renewal_is_due() {
            assertThat(state(mv, "MV", LAST)).contains(LIVE_WITH_CONDITIONS);
        }

        @Test
        void end_with_the_clearance() {
            assertThat(state(mv, "MV", LAST.plusDays(1))).contains(LAPSED);
        }
    }

    private static Optional<ClearanceState> state(Holder held, String required, LocalDate on) {
        return held.clearances()
                .standing(level(required), on, POLICY)
                .map(Clearances.Standing::state);
    }
}
