package org.muster.api.clearances.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.access.Account;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.conditions.Conditions.Imposed;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;

class ConditionsTest {
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 1));
    private static final ClearanceId RV = new ClearanceId(new UUID(1, 0));
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final LocalDate REVIEWED = DUE.plusDays(9);
    private static final Personal<String> WORDS = Personal.of("Words.");

    private final List<ClearanceEvent> events =
            List.of(
                    new ConditionImposed(OFFICER, RV, 1, WORDS, new Account("manager"), DUE),
                    new ConditionReviewed(OFFICER, RV, 1, REVIEWED, WORDS, DUE.plusMonths(2)),
                    new BearingStated(OFFICER, RV, 1, REVIEWED, Optional.of(WORDS)),
                    new ConditionEnded(
                            OFFICER, RV, 1, DUE.plusMonths(3), ConditionState.MET, WORDS, true));

    @Test
    void a_review_is_late_from_the_day_after_its_day_until_somebody_looks() {
        assertThat(on(DUE).isOverdue(DUE)).isFalse();
        assertThat(on(DUE.plusDays(1)).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(on(REVIEWED).isOverdue(REVIEWED)).isFalse();
        assertThat(on(REVIEWED).reviewOn()).isEqualTo(DUE.plusMonths(2));
    }

    @Test
    void a_day_in_the_past_is_answered_as_it_was() {
        assertThat(on(REVIEWED.minusDays(1)).reviews()).isEmpty();
        assertThat(on(REVIEWED.minusDays(1)).restriction()).isEmpty();
        assertThat(on(REVIEWED).restriction()).contains(WORDS);
    }

    @Test
    void what_has_ended_is_never_late() {
        var later = DUE.plusYears(1);
        assertThat(on(later).state()).isEqualTo(ConditionState.MET);
        assertThat(on(later).isOverdue(later)).isFalse();
    }

    private Imposed on(LocalDate day) {
        return Conditions.on(day, events).of(RV).getFirst();
    }
}
