package org.muster.api.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.clearances.ClearanceState.ANNULLED;
import static org.muster.api.clearances.ClearanceState.LAPSED;
import static org.muster.api.clearances.ClearanceState.LIVE;
import static org.muster.api.clearances.ClearanceState.NOT_UNDERPINNED;
import static org.muster.api.clearances.ClearanceState.SUSPENDED;
import static org.muster.api.clearances.Holder.level;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.SomePolicy;
import org.muster.api.vetting.CaseId;

class CorrectedClearancesTest {
    private static final PolicySet POLICY = SomePolicy.bothLadders(Period.ofMonths(6));
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 1));
    private static final CaseId CASE = new CaseId(new UUID(0, 2));
    private static final ClearanceId RV = new ClearanceId(new UUID(1, 0));
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2034, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private Clearances held =
            Holder.of().granted("RV", FIRST, LAST).granted("CTC", FIRST, LAST).clearances();

    @Test
    void one_that_never_was_is_held_on_no_day_and_underpins_nothing() {
        assertThat(state("CTC", DAY)).contains(LIVE);
        after(new ClearanceAnnulled(OFFICER, RV, CASE));

        for (var day : List.of(FIRST, DAY, LAST, LAST.plusDays(1))) {
            assertThat(state("RV", day)).isEmpty();
            assertThat(held.on(day, POLICY)).noneMatch(s -> s.clearance().clearanceId().equals(RV));
            assertThat(held.stateOf(held.find(RV).orElseThrow(), day, POLICY)).isEqualTo(ANNULLED);
        }
        assertThat(state("CTC", DAY)).contains(NOT_UNDERPINNED);
        assertThat(held.names(RV)).isTrue();
    }

    @Test
    void one_that_never_was_lets_an_older_one_speak_again() {
        held =
                Holder.of()
                        .granted("RV", DAY, LAST)
                        .granted("RV", FIRST, DAY.plusDays(9))
                        .clearances();
        after(new ClearanceAnnulled(OFFICER, RV, CASE));

        assertThat(state("RV", DAY.plusDays(9))).contains(ClearanceState.DUE_FOR_RENEWAL);
        assertThat(state("RV", DAY.plusDays(10))).contains(LAPSED);
    }

    @Test
    void one_of_other_days_keeps_what_happened_to_it() {
        after(new ClearanceSuspended(OFFICER, RV, DAY, Personal.of("Why.")));
        var leap = LocalDate.of(2028, 2, 29);
        after(new GrantCorrected(OFFICER, RV, CASE, FIRST.minusDays(5), leap, false));

        assertThat(state("RV", FIRST.minusDays(6))).isEmpty();
        assertThat(state("RV", FIRST.minusDays(5))).contains(LIVE);
        assertThat(state("RV", DAY)).contains(SUSPENDED);
        assertThat(state("RV", leap)).contains(SUSPENDED);
        assertThat(state("RV", leap.plusDays(1))).contains(LAPSED);
    }

    @Test
    void conditions_that_were_never_attached_bind_nobody() {
        var imposed =
                new ConditionImposed(
                        OFFICER, RV, 1, Personal.of("What."), new Account("manager"), DAY);
        var never = new ClearanceAnnulled(OFFICER, RV, CASE);
        var plain = new GrantCorrected(OFFICER, RV, CASE, FIRST, LAST, false);
        var still = new GrantCorrected(OFFICER, RV, CASE, FIRST, LAST, true);

        assertThat(Conditions.on(DAY, List.of(imposed, never)).of(RV)).isEmpty();
        assertThat(Conditions.on(DAY, List.of(imposed, plain)).of(RV)).isEmpty();
        assertThat(Conditions.on(DAY, List.of(imposed, still)).of(RV)).hasSize(1);
    }

    private void after(ClearanceEvent event) {
        held = Clearances.evolve(held, event);
    }

    private Optional<ClearanceState> state(String level, LocalDate on) {
        return held.standing(level(level), on, POLICY).map(Clearances.Standing::state);
    }
}
