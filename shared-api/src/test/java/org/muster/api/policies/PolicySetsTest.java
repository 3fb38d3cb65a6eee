package org.muster.api.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;

class PolicySetsTest {
    private static final Force ESSEX = new Force("Essex Police");
    private static final Force HUMBERSIDE = new Force("Humberside Police");
    private static final LocalDate MAY_2025 = LocalDate.of(2025, 5, 14);
    private static final LocalDate SEPTEMBER_2026 = LocalDate.of(2026, 9, 1);
    private static final PolicySet FIRST = general("G.1", MAY_2025);
    private static final PolicySet SECOND = general("G.2", SEPTEMBER_2026);
    private static final PolicySet OF_ESSEX =
            levels().called("ESSEX.1", Optional.of(ESSEX), LocalDate.of(2026, 1, 1));

    @Test
    void a_set_is_in_force_from_its_day_until_the_day_before_the_next() {
        var sets = new PolicySets(List.of(SECOND, FIRST));
        assertThat(sets.inForce(ESSEX, MAY_2025)).isEqualTo(FIRST);
        assertThat(sets.inForce(ESSEX, SEPTEMBER_2026.minusDays(1))).isEqualTo(FIRST);
        assertThat(sets.inForce(ESSEX, SEPTEMBER_2026)).isEqualTo(SECOND);
    }

    @Test
    void a_forces_own_set_goes_before_the_general_one_once_it_is_in_force() {
        var sets = new PolicySets(List.of(FIRST, SECOND, OF_ESSEX));
        assertThat(sets.inForce(ESSEX, LocalDate.of(2025, 12, 31))).isEqualTo(FIRST);
        assertThat(sets.inForce(ESSEX, LocalDate.of(2026, 1, 1))).isEqualTo(OF_ESSEX);
        assertThat(sets.inForce(ESSEX, SEPTEMBER_2026)).isEqualTo(OF_ESSEX);
        assertThat(sets.inForce(HUMBERSIDE, SEPTEMBER_2026)).isEqualTo(SECOND);
    }

    @Test
    void a_date_before_all_sets_is_judged_by_the_oldest_general_one() {
        var sets = new PolicySets(List.of(SECOND, FIRST));
        assertThat(sets.inForce(ESSEX, MAY_2025.minusDays(1))).isEqualTo(FIRST);
    }

    @Test
    void a_set_is_found_by_its_version() {
        var sets = new PolicySets(List.of(FIRST, SECOND));
        assertThat(sets.byVersion("G.2")).contains(SECOND);
        assertThat(sets.byVersion("G.3")).isEmpty();
    }

    @Test
    void there_must_be_a_general_set() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicySets(List.of(OF_ESSEX)))
                .withMessageContaining("general");
    }

    @Test
    void a_version_names_one_set() {
        var again = general("G.1", SEPTEMBER_2026);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicySets(List.of(FIRST, again)))
                .withMessage("two policy sets are called G.1");
    }

    @Test
    void two_sets_of_the_same_scope_never_take_effect_on_the_same_day() {
        var rival = general("G.9", MAY_2025);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicySets(List.of(FIRST, rival)))
                .withMessageContaining("G.9");
    }

    @Test
    void a_later_set_drops_no_level() {
        var without =
                SomePolicy.due(Period.ofMonths(6))
                        .force("RV")
                        .called("G.2", Optional.empty(), SEPTEMBER_2026);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicySets(List.of(FIRST, without)))
                .withMessage("G.2 drops a level of an earlier set: [MV]");
    }

    private static PolicySet general(String version, LocalDate from) {
        return levels().called(version, Optional.empty(), from);
    }

    private static SomePolicy levels() {
        return SomePolicy.due(Period.ofMonths(6)).force("RV").force("MV", "RV");
    }
}
