package org.muster.api.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.clearances.ClearanceState.CANCELLED;
import static org.muster.api.clearances.ClearanceState.LAPSED;
import static org.muster.api.clearances.ClearanceState.LIVE;
import static org.muster.api.clearances.ClearanceState.LIVE_WITH_CONDITIONS;
import static org.muster.api.clearances.ClearanceState.NOT_UNDERPINNED;
import static org.muster.api.clearances.ClearanceState.SUSPENDED;
import static org.muster.api.clearances.ClearanceState.TERMINATED;
import static org.muster.api.clearances.ClearanceState.WITHDRAWN;
import static org.muster.api.clearances.Holder.level;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.SomePolicy;
import org.muster.api.withdrawals.WithdrawalId;

class AfterTheGrantTest {
    private static final PolicySet POLICY = SomePolicy.bothLadders(Period.ofMonths(6));
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 1));
    private static final ClearanceId RV = new ClearanceId(new UUID(1, 0));
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2034, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Personal<String> WHY = Personal.of("Why.");

    private Clearances held =
            Holder.of().granted("RV", FIRST, LAST).granted("CTC", FIRST, LAST).clearances();

    @Test
    void nobody_relies_on_it_from_the_day_of_its_suspension_until_it_is_reinstated() {
        after(suspended(DAY));
        assertThat(state("RV", DAY.minusDays(1))).contains(LIVE);
        assertThat(state("RV", DAY)).contains(SUSPENDED);

        after(new ClearanceReinstated(OFFICER, RV, DAY.plusDays(9), WHY));
        assertThat(state("RV", DAY.plusDays(8))).contains(SUSPENDED);
        assertThat(state("RV", DAY.plusDays(9))).contains(LIVE);
    }

    @Test
    void what_it_underpins_is_held_but_not_underpinned_meanwhile() {
        after(suspended(DAY));
        assertThat(state("CTC", DAY.minusDays(1))).contains(LIVE);
        assertThat(state("CTC", DAY)).contains(NOT_UNDERPINNED);

        after(new ClearanceReinstated(OFFICER, RV, DAY, WHY));
        assertThat(state("CTC", DAY)).contains(LIVE);
    }

    @Test
    void a_suspended_clearance_lapses_all_the_same() {
        after(suspended(DAY));
        assertThat(state("RV", LAST.plusDays(1))).contains(LAPSED);
    }

    @Test
    void a_withdrawal_outlives_its_last_day() {
        var assessment = new WithdrawalId(new UUID(2, 0));
        after(suspended(DAY));
        after(new ClearanceWithdrawn(OFFICER, RV, DAY.plusDays(30), assessment));
        assertThat(state("RV", DAY.plusDays(29))).contains(SUSPENDED);
        assertThat(state("RV", DAY.plusDays(30))).contains(WITHDRAWN);
        assertThat(state("RV", LAST.plusDays(1))).contains(WITHDRAWN);
    }

    @Test
    void a_withdrawal_that_is_overturned_ends_with_the_finding_and_the_suspension_with_it() {
        var assessment = new WithdrawalId(new UUID(2, 0));
        after(suspended(DAY));
        after(new ClearanceWithdrawn(OFFICER, RV, DAY.plusDays(30), assessment));
        after(new ClearanceRestored(OFFICER, RV, DAY.plusDays(90), assessment));
        assertThat(state("RV", DAY.plusDays(29))).contains(SUSPENDED);
        assertThat(state("RV", DAY.plusDays(89))).contains(WITHDRAWN);
        assertThat(state("RV", DAY.plusDays(90))).contains(LIVE);
        after(new ClearanceWithdrawn(OFFICER, RV, DAY.plusDays(99), assessment));
        assertThat(state("RV", DAY.plusDays(98))).contains(LIVE);
        assertThat(state("RV", DAY.plusDays(99))).contains(WITHDRAWN);
    }

    @Test
    void leaving_ends_everything_held_on_that_day_and_nothing_that_had_lapsed() {
        after(new ClearanceCancelled(OFFICER, RV, DAY, WHY));
        after(new ClearancesTerminated(OFFICER, DAY.plusDays(5), "regulation 6"));
        assertThat(state("RV", DAY.plusDays(5))).contains(CANCELLED);
        assertThat(state("CTC", DAY.plusDays(4))).contains(NOT_UNDERPINNED);
        assertThat(state("CTC", DAY.plusDays(5))).contains(TERMINATED);

        held = Holder.of().granted("RV", FIRST, DAY).clearances();
        after(new ClearancesTerminated(OFFICER, DAY.plusDays(1), "regulation 6"));
        assertThat(state("RV", DAY.plusDays(1))).contains(LAPSED);
    }

    @Test
    void a_leaving_that_is_learned_of_late_counts_from_its_own_day() {
        after(new ClearanceCancelled(OFFICER, RV, DAY.plusDays(9), WHY));
        after(new ClearancesTerminated(OFFICER, DAY, "regulation 6"));
        assertThat(state("RV", DAY.plusDays(20))).contains(TERMINATED);
    }

    @Test
    void without_its_last_condition_it_is_live_like_any_other() {
        held = Holder.of().conditionally("RV", FIRST, LAST).clearances();
        after(new ConditionEnded(OFFICER, RV, 1, DAY, ConditionState.MET, WHY, false));
        assertThat(state("RV", DAY)).contains(LIVE_WITH_CONDITIONS);
        after(new ConditionEnded(OFFICER, RV, 2, DAY, ConditionState.REMOVED, WHY, true));
        assertThat(state("RV", DAY.minusDays(1))).contains(LIVE_WITH_CONDITIONS);
        assertThat(state("RV", DAY)).contains(LIVE);
    }

    @Test
    void a_change_reads_as_it_was_written() {
        var change = new Change(DAY, Change.Kind.SUSPENDED);
        assertThat(change.written()).isEqualTo("2026-03-01 SUSPENDED");
        assertThat(Change.read(change.written())).isEqualTo(change);
    }

    private static ClearanceEvent suspended(LocalDate on) {
        return new ClearanceSuspended(OFFICER, RV, on, WHY);
    }

    private void after(ClearanceEvent event) {
        held = Clearances.evolve(held, event);
    }

    private Optional<ClearanceState> state(String level, LocalDate on) {
        return held.on(on, POLICY).stream()
                .filter(s -> s.clearance().level().equals(level(level)))
                .map(Clearances.Standing::state)
                .findFirst();
    }
}
