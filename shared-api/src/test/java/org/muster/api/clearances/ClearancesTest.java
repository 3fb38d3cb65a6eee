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

    @Nested
    class A_national_clearance {
        private final LocalDate rvEnds = LocalDate.of(2025, 3, 31);
        private final Holder ctc =
                Holder.of().granted("CTC", FIRST, LAST).granted("RV", FIRST.plusDays(10), rvEnds);

        @Test
        void is_live_while_a_force_clearance_underpins_it() {
            assertThat(state(ctc, "CTC", FIRST.plusDays(10))).contains(LIVE);
            assertThat(state(ctc, "CTC", rvEnds)).contains(LIVE);
        }

        @Test
        void is_held_but_not_underpinned_before_and_after() {
            assertThat(state(ctc, "CTC", FIRST.plusDays(9))).contains(NOT_UNDERPINNED);
            assertThat(state(ctc, "CTC", rvEnds.plusDays(1))).contains(NOT_UNDERPINNED);
        }

        @Test
        void is_usable_again_once_another_force_clearance_underpins_it() {
            var again = ctc.granted("MV", rvEnds.plusDays(5), LocalDate.of(2032, 1, 1));
            assertThat(state(again, "CTC", rvEnds.plusDays(4))).contains(NOT_UNDERPINNED);
            assertThat(state(again, "CTC", rvEnds.plusDays(5))).contains(LIVE);
        }

        @Test
        void is_underpinned_by_a_force_clearance_with_conditions() {
            var bound = Holder.of().granted("CTC", FIRST, LAST).conditionally("RV", FIRST, LAST);
            assertThat(state(bound, "CTC", FIRST)).contains(LIVE);
        }

        @Test
        void is_not_underpinned_by_a_clearance_that_its_renewal_cut_short() {
            var cut = ctc.granted("RV", LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
            assertThat(state(cut, "CTC", LocalDate.of(2024, 2, 1))).contains(NOT_UNDERPINNED);
        }

        @Test
        void is_not_underpinned_by_another_national_one() {
            var both = Holder.of().granted("CTC", FIRST, LAST).granted("SC", FIRST, LAST);
            assertThat(state(both, "CTC", FIRST)).contains(NOT_UNDERPINNED);
        }

        @Test
        void that_has_lapsed_says_so_first() {
            assertThat(state(ctc, "CTC", LAST.plusDays(1))).contains(LAPSED);
        }

        @Test
        void with_conditions_may_not_be_relied_on_either_without_underpinning() {
            var bound = Holder.of().conditionally("CTC", FIRST, LAST);
            assertThat(state(bound, "CTC", FIRST)).contains(NOT_UNDERPINNED);
        }
    }

    @Nested
    class A_required_level {
        @Test
        void is_met_by_a_higher_one_of_its_ladder() {
            assertThat(state(Holder.of().granted("MV", FIRST, LAST), "RV", FIRST)).contains(LIVE);
            var sc = Holder.of().granted("SC", FIRST, LAST).granted("RV", FIRST, LAST);
            assertThat(state(sc, "CTC", FIRST)).contains(LIVE);
        }

        @Test
        void is_not_met_by_a_lower_one() {
            assertThat(state(Holder.of().granted("RV", FIRST, LAST), "MV", FIRST)).isEmpty();
        }

        @Test
        void is_not_met_from_the_other_ladder() {
            var national = Holder.of().granted("SC", FIRST, LAST).granted("CTC", FIRST, LAST);
            assertThat(state(national, "MV", FIRST)).isEmpty();
            assertThat(state(national, "RV", FIRST)).isEmpty();
            var force = Holder.of().granted("MV", FIRST, LAST).granted("RV", FIRST, LAST);
            assertThat(state(force, "CTC", FIRST)).isEmpty();
        }

        @Test
        void of_officers_is_not_met_by_a_contractors() {
            assertThat(state(Holder.of().granted("NPPV3", FIRST, LAST), "RV", FIRST)).isEmpty();
            assertThat(state(Holder.of().granted("MV", FIRST, LAST), "NPPV3", FIRST)).isEmpty();
        }

        @Test
        void is_stood_for_by_a_live_clearance_before_a_lapsed_one() {
            var both =
                    Holder.of()
                            .granted("RV", FIRST, LocalDate.of(2029, 7, 1))
                            .granted("MV", FIRST, LAST);
            assertThat(state(both, "RV", LAST.plusDays(1))).contains(LIVE);
            assertThat(state(both, "MV", LAST.plusDays(1))).contains(LAPSED);
        }

        @Test
        void is_stood_for_by_the_live_clearance_that_lasts_longest() {
            var both =
                    Holder.of()
                            .granted("RV", FIRST, LAST)
                            .granted("MV", FIRST, LocalDate.of(2027, 6, 30));
            assertThat(
                            both.clearances()
                                    .standing(level("RV"), LAST, POLICY)
                                    .orElseThrow()
                                    .clearance()
                                    .level())
                    .isEqualTo(level("MV"));
        }

        @Test
        void is_stood_for_by_its_own_clearance_where_a_higher_one_lasts_no_longer() {
            var both = Holder.of().granted("RV", FIRST, LAST).conditionally("MV", FIRST, LAST);
            assertThat(
                            both.clearances()
                                    .standing(level("RV"), FIRST, POLICY)
                                    .orElseThrow()
                                    .clearance()
                                    .level())
                    .isEqualTo(level("RV"));
        }

        @Test
        void is_stood_for_by_nothing_where_nothing_was_granted() {
            assertThat(state(Holder.of(), "RV", FIRST)).isEmpty();
        }
    }

    private static Optional<ClearanceState> state(Holder held, String required, LocalDate on) {
        return held.clearances()
                .standing(level(required), on, POLICY)
                .map(Clearances.Standing::state);
    }
}
