package org.muster.query.vetting.record;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.vetting.research.CheckState.NOT_STARTED;
import static org.muster.api.vetting.research.CheckState.RECORDED;
import static org.muster.api.vetting.research.CheckState.WAIVED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckState;
import org.muster.api.vetting.research.CheckTurn;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.review.DecisionFlag;
import org.muster.api.vetting.review.ReviewFinding;
import org.muster.api.views.Recorded;

class CaseFoldTest {
    private static final CaseId ID = new CaseId(new UUID(0, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 2));
    private static final Force ESSEX = new Force("Essex Police");
    private static final Account RESEARCHER = new Account("researcher");
    private static final CheckType PNC = new CheckType("PNC");
    private static final CheckType PND = new CheckType("PND");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    static final BankHolidays HOLIDAYS = new BankHolidays("for tests", eightIn(2026));
    private static final Personal<String> WORDS = Personal.of("words");

    private final List<Recorded<Event>> recorded = new ArrayList<>();

    CaseFoldTest() {
        happens(
                new CaseOpened(
                        ID,
                        OFFICER,
                        ESSEX,
                        Optional.empty(),
                        Optional.empty(),
                        new ClearanceLevel("MV"),
                        Ladder.FORCE,
                        CasePurpose.APPOINTMENT,
                        Optional.empty(),
                        List.of(PNC, PND),
                        "P"));
        happens(new ResearcherAssigned(ID, RESEARCHER));
    }

    @Test
    void shows_a_check_as_outstanding_again_once_its_waiver_has_ended() {
        happens(new CheckWaived(ID, OFFICER, PNC, WORDS, DAY));

        assertThat(states(DAY)).containsExactly(WAIVED, NOT_STARTED);
        assertThat(states(DAY.plusDays(1))).containsExactly(NOT_STARTED, NOT_STARTED);
    }

    @Test
    void shows_what_was_recorded_last_of_a_check_even_where_it_was_waived() {
        happens(new CheckWaived(ID, OFFICER, PNC, WORDS, DAY));
        happens(checked(CheckResult.TRACE));
        happens(checked(CheckResult.CLEAR));

        assertThat(states(DAY)).containsExactly(RECORDED, NOT_STARTED);
        assertThat(view(DAY).checks().getFirst().result()).contains(CheckResult.CLEAR);
    }

    @Test
    void lets_a_trace_wait_for_the_applicant_while_they_are_asked() {
        happens(new FormsReceived(ID));
        happens(checked(CheckResult.TRACE));
        assertThat(view(DAY).checks().getFirst().waitingOn()).contains(CheckTurn.RESEARCHER);
        happens(new ClarificationRequested(ID, OFFICER, WORDS));
        assertThat(view(DAY).checks().getFirst().waitingOn()).contains(CheckTurn.APPLICANT);
    }

    @Test
    void shows_what_a_trace_came_to_until_the_check_is_recorded_anew() {
        happens(checked(CheckResult.TRACE));
        happens(new TraceResolved(ID, OFFICER, PNC, CheckResult.CLEAR, WORDS));
        assertThat(view(DAY).checks().getFirst().resolution()).isPresent();
        assertThat(view(DAY).checks().getFirst().waitingOn()).isEmpty();
        happens(checked(CheckResult.TRACE));
        assertThat(view(DAY).checks().getFirst().resolution()).isEmpty();
    }

    @Test
    void keeps_the_answers_of_one_clarification_apart_from_those_of_the_next() {
        happens(new FormsReceived(ID));
        for (var answer : List.of("first", "second")) {
            happens(new ClarificationRequested(ID, OFFICER, WORDS));
            happens(new ItemAskedFor(ID, OFFICER, 1, Optional.empty(), Optional.of(WORDS)));
            happens(new ItemAnswered(ID, OFFICER, 1, Personal.of(answer), true));
        }

        assertThat(view(DAY).clarifications())
                .extracting(c -> c.items().getFirst().answer().orElseThrow())
                .containsExactly(Personal.of("first"), Personal.of("second"));
        assertThat(view(DAY).clarifications()).allMatch(c -> c.answeredAt().isPresent());
    }

    @Test
    void tells_researchers_nothing_of_conflicts_in_its_story() {
        happens(new ConflictDeclared(ID, OFFICER, RESEARCHER, Optional.of(WORDS)));

        var forResearchers =
                new CaseFold(file(), DAY, HOLIDAYS).seenAs(Set.of(Role.VETTING_RESEARCHER)).story();
        assertThat(view(DAY).story()).hasSize(3);
        assertThat(forResearchers).hasSize(2);
    }

    @Test
    void flags_the_decision_where_someone_who_took_part_is_found_to_have_an_interest() {
        happens(new ConflictFound(ID, OFFICER, RESEARCHER, WORDS));
        happens(granted());
        assertThat(view(DAY).flags()).isEmpty();
        happens(new ConflictFound(ID, OFFICER, new Account("decider"), WORDS));
        assertThat(view(DAY).flags()).containsExactly(DecisionFlag.INTEREST);
        assertThat(file().guard().conflicted())
                .containsExactlyInAnyOrder(RESEARCHER, new Account("decider"));
        happens(new DecisionReviewed(ID, OFFICER, ReviewFinding.STANDS, WORDS));
        assertThat(view(DAY).flags()).isEmpty();
        assertThat(view(DAY).reviews()).hasSize(1);
    }

    @Test
    void counts_a_waiver_until_its_check_is_done_and_flags_what_comes_of_it() {
        happens(new CheckWaived(ID, OFFICER, PNC, WORDS, DAY));
        happens(granted());
        happens(new WaiverCarried(ID, PNC, DAY));
        assertThat(view(DAY).waivers().getFirst().stands()).isTrue();
        assertThat(view(DAY.plusDays(1)).waivers().getFirst().stands()).isFalse();
        assertThat(view(DAY).decision().orElseThrow().carried()).containsExactly(PNC);
        happens(checked(CheckResult.ADVERSE));
        assertThat(view(DAY).waivers().getFirst().done()).isTrue();
        assertThat(view(DAY).flags()).containsExactly(DecisionFlag.LATE_CHECK);
    }

    private static CaseDecided granted() {
        return new CaseDecided(
                ID,
                OFFICER,
                new ClearanceLevel("MV"),
                CaseOutcome.GRANTED,
                false,
                List.of(),
                Optional.empty(),
                new Account("decider"),
                Role.VETTING_DECISION_MAKER,
                Optional.empty(),
                DAY,
                Optional.empty(),
                "P");
    }

    @Test
    void has_no_recommendation_once_research_goes_on() {
        happens(new FormsReceived(ID));
        happens(
                new OutcomeRecommended(
                        ID, OFFICER, CaseOutcome.GRANTED, RESEARCHER, Personal.of("fine")));
        assertThat(view(DAY).recommendation()).isPresent();
        assertThat(view(DAY).turn()).isEqualTo(CaseTurn.DECISION_MAKER);
        happens(checked(CheckResult.ADVERSE));
        assertThat(view(DAY).recommendation()).isEmpty();
        assertThat(view(DAY).turn()).isEqualTo(CaseTurn.RESEARCHER);
    }

    @Test
    void waits_for_a_researcher_again_once_theirs_declared_a_conflict() {
        happens(new ConflictDeclared(ID, OFFICER, RESEARCHER, Optional.of(WORDS)));

        assertThat(view(DAY).turn()).isEqualTo(CaseTurn.UNASSIGNED);
        assertThat(view(DAY).researcher()).isEmpty();
        assertThat(view(DAY).conflicts()).hasSize(1);
        assertThat(file().guard().conflicted()).containsExactly(RESEARCHER);
    }

    @Test
    void names_in_the_record_of_a_reading_only_what_there_was_to_see() {
        assertThat(Shown.of(view(DAY))).isEmpty();
        happens(checked(CheckResult.CLEAR));

        assertThat(Shown.of(view(DAY)))
                .containsExactly("checks.result", "checks.reference", "checks.finding");
    }

    private static CheckRecorded checked(CheckResult result) {
        return new CheckRecorded(ID, OFFICER, PNC, result, WORDS, Optional.of(WORDS));
    }

    private List<CheckState> states(LocalDate day) {
        return view(day).checks().stream().map(VettingCaseView.Check::state).toList();
    }

    private VettingCaseView view(LocalDate day) {
        return new CaseFold(file(), day, HOLIDAYS).seenAs(Set.of(Role.VETTING_DECISION_MAKER));
    }

    private CaseFile file() {
        return CaseFile.of(List.copyOf(recorded))
                .with(List.of(entry(registered())), List.of(), List.of(), List.of());
    }

    private void happens(Event event) {
        recorded.add(entry(event));
    }

    private Recorded<Event> entry(Event event) {
        return new Recorded<>(
                event,
                "event",
                recorded.size(),
                recorded.size(),
                Instant.parse("2026-02-01T09:00:00Z"),
                RESEARCHER,
                Role.VETTING_RESEARCHER);
    }

    static OfficerRegistered registered() {
        return new OfficerRegistered(
                OFFICER,
                Personal.of("Jo Hall"),
                Personal.of("4711"),
                Optional.empty(),
                new Officer(
                        ESSEX,
                        Rank.SERGEANT,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Map<LocalDate, String> eightIn(int year) {
        return LocalDate.of(year, 5, 4)
                .datesUntil(LocalDate.of(year, 7, 1), Period.ofWeeks(1))
                .limit(8)
                .collect(toMap(day -> day, _ -> "A Monday off"));
    }
}
