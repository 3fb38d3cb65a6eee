package org.muster.api.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.clearances.ClearanceState.LAPSED;
import static org.muster.api.clearances.ClearanceState.LIVE;
import static org.muster.api.clearances.ClearanceState.NOT_UNDERPINNED;
import static org.muster.api.clearances.Holder.level;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.SomePolicy;

class StandingTest {
    private static final PolicySet POLICY = SomePolicy.bothLadders(Period.ofMonths(6));
    private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

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
