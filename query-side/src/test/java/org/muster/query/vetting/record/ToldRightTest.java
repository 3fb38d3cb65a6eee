package org.muster.query.vetting.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.vetting.CaseState.GRANTED;
import static org.muster.api.vetting.CaseState.REFUSED;
import static org.muster.api.vetting.CaseState.REQUESTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.calendar.DayCount;
import org.muster.api.calendar.DayUnit;
import org.muster.api.calendar.TimeLimit;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.CorrectionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;

class ToldRightTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final CaseId ID = new CaseId(new UUID(0, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 2));
    private static final ClearanceId CLEARANCE = new ClearanceId(new UUID(0, 3));
    private static final UUID WRONG = new UUID(0, 101);
    private static final Account DECIDER = new Account("decider");
    private static final Personal<String> WORDS = Personal.of("words");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 20);

    private final List<Recorded<Event>> recorded = new ArrayList<>();

    ToldRightTest() {
        happens(MAY.minusDays(20), opened());
        happens(MAY.minusDays(2), decided(CaseOutcome.GRANTED, MAY.minusDays(2)));
    }

    @Test
    void a_decision_that_never_was_is_believed_until_it_is_corrected_and_true_on_no_day() {
        happens(JUNE, annulled());

        assertThat(state(was(MAY))).isEqualTo(REQUESTED);
        assertThat(state(believed(MAY))).isEqualTo(GRANTED);
        assertThat(state(known(MAY))).isEqualTo(GRANTED);
        assertThat(state(believed(JUNE.minusDays(1)))).isEqualTo(GRANTED);
        assertThat(state(believed(JUNE))).isEqualTo(REQUESTED);
        assertThat(state(AsAt.NOW)).isEqualTo(REQUESTED);
        assertThat(state(was(MAY.minusDays(3)))).isEqualTo(REQUESTED);
    }

    @Test
    void a_decision_of_an_earlier_day_was_true_from_that_day_on_and_known_later() {
        happens(JUNE, corrected(CaseOutcome.GRANTED, MAY.minusDays(10)));

        assertThat(state(was(MAY.minusDays(11)))).isEqualTo(REQUESTED);
        assertThat(state(was(MAY.minusDays(10)))).isEqualTo(GRANTED);
        assertThat(state(believed(MAY.minusDays(10)))).isEqualTo(REQUESTED);
        assertThat(state(both(MAY.minusDays(10), MAY))).isEqualTo(REQUESTED);
        assertThat(state(both(MAY.minusDays(10), JUNE))).isEqualTo(GRANTED);
    }

    @Test
    void a_decision_of_a_later_day_was_not_true_when_it_was_recorded() {
        happens(JUNE, corrected(CaseOutcome.GRANTED, MAY.plusDays(10)));

        assertThat(state(was(MAY))).isEqualTo(REQUESTED);
        assertThat(state(was(MAY.plusDays(9)))).isEqualTo(REQUESTED);
        assertThat(state(was(MAY.plusDays(10)))).isEqualTo(GRANTED);
        assertThat(state(believed(MAY))).isEqualTo(GRANTED);
    }

    @Test
    void another_outcome_was_true_all_along() {
        happens(JUNE, corrected(CaseOutcome.REFUSED, MAY.minusDays(2)));

        assertThat(state(was(MAY))).isEqualTo(REFUSED);
        assertThat(state(believed(MAY))).isEqualTo(GRANTED);
        var seen = view(AsAt.NOW);
        assertThat(seen.decision().orElseThrow().clearanceId()).isEmpty();
        assertThat(seen.decision().orElseThrow().decidedBy()).isEqualTo(DECIDER);
        assertThat(seen.corrections().getFirst().was().outcome()).isEqualTo(CaseOutcome.GRANTED);
    }

    @Test
    void the_wrong_event_stays_and_names_the_correction() {
        happens(JUNE, annulled());

        var steps = view(AsAt.NOW).story();
        assertThat(steps).hasSize(3);
        assertThat(steps.get(1).eventId()).isEqualTo(WRONG.toString());
        assertThat(steps.get(1).supersededBy()).contains(steps.get(2).eventId());
        assertThat(view(was(MAY)).story()).hasSize(2);
        assertThat(view(was(MAY)).story().get(1).supersededBy()).isPresent();
        assertThat(view(believed(MAY)).story().get(1).supersededBy()).isEmpty();
        assertThat(view(believed(MAY)).corrections()).isEmpty();
    }

    @Test
    void what_followed_from_a_refusal_falls_with_it() {
        recorded.removeLast();
        happens(MAY.minusDays(2), decided(CaseOutcome.REFUSED, MAY.minusDays(2)));
        happens(MAY.minusDays(2), window());
        assertThat(view(AsAt.NOW).refusal()).isPresent();
        happens(JUNE, annulled());

        assertThat(view(AsAt.NOW).refusal()).isEmpty();
        assertThat(view(was(MAY)).appealableUntil()).isEmpty();
        assertThat(view(believed(MAY)).appealableUntil()).isPresent();
    }

    @Test
    void nothing_is_told_of_a_day_before_the_case_was_opened() {
        assertThatExceptionOfType(Unknown.class).isThrownBy(() -> state(was(MAY.minusDays(21))));
    }

    private CaseState state(AsAt past) {
        return view(past).state();
    }

    private VettingCaseView view(AsAt past) {
        var person = List.of(entry(MAY.minusDays(90), CaseFoldTest.registered()));
        var file =
                CaseFile.of(List.copyOf(recorded))
                        .with(person, List.of(), List.of(), List.of())
                        .at(past);
        return new CaseFold(file, MAY, CaseFoldTest.HOLIDAYS)
                .seenAs(Set.of(Role.VETTING_DECISION_MAKER));
    }

    private void happens(LocalDate on, Event event) {
        recorded.add(entry(on, event));
    }

    private Recorded<Event> entry(LocalDate on, Event event) {
        var number = recorded.size();
        return new Recorded<>(
                event,
                new UUID(0, 100L + number).toString(),
                number,
                number,
                on.atTime(LocalTime.NOON).atZone(LONDON).toInstant(),
                DECIDER,
                Role.VETTING_DECISION_MAKER);
    }

    private static AsAt was(LocalDate day) {
        return new AsAt(Optional.of(end(day)), Optional.empty());
    }

    private static AsAt known(LocalDate day) {
        return new AsAt(Optional.empty(), Optional.of(end(day)));
    }

    private static AsAt believed(LocalDate day) {
        return both(day, day);
    }

    private static AsAt both(LocalDate then, LocalDate known) {
        return new AsAt(Optional.of(end(then)), Optional.of(end(known)));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1000);
    }

    private static CaseOpened opened() {
        return new CaseOpened(
                ID,
                OFFICER,
                new Force("Essex Police"),
                Optional.empty(),
                Optional.empty(),
                new ClearanceLevel("MV"),
                Ladder.FORCE,
                CasePurpose.APPOINTMENT,
                Optional.empty(),
                List.of(),
                "P");
    }

    private static CaseDecided decided(CaseOutcome outcome, LocalDate on) {
        return new CaseDecided(
                ID,
                OFFICER,
                new ClearanceLevel("MV"),
                outcome,
                false,
                List.of(),
                Optional.empty(),
                DECIDER,
                Role.VETTING_DECISION_MAKER,
                Optional.of(CLEARANCE).filter(_ -> outcome.isGrant()),
                on,
                Optional.of(on.plusYears(7)).filter(_ -> outcome.isGrant()),
                "P");
    }

    private static AppealWindowOpened window() {
        var days = new TimeLimit(2, DayUnit.CALENDAR_DAYS);
        var count = new DayCount(MAY, days, List.of(), MAY.plusDays(2));
        return new AppealWindowOpened(ID, new AppealWindow(count, count), "P");
    }

    private static DecisionAnnulled annulled() {
        return new DecisionAnnulled(
                ID,
                OFFICER,
                WRONG,
                REQUESTED,
                Optional.of(CLEARANCE),
                new Account("decider2"),
                Role.VETTING_DECISION_MAKER,
                WORDS);
    }

    private static DecisionCorrected corrected(CaseOutcome outcome, LocalDate on) {
        return new DecisionCorrected(
                ID,
                OFFICER,
                WRONG,
                outcome,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CLEARANCE).filter(_ -> outcome.isGrant()),
                on,
                Optional.of(on.plusYears(7)).filter(_ -> outcome.isGrant()),
                new Account("decider2"),
                Role.VETTING_DECISION_MAKER,
                WORDS,
                "P");
    }
}
