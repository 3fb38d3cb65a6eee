package org.muster.command.vetting.quality;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.ALREADY_SAMPLED;
import static org.muster.api.refusals.Rejection.CASE_NOT_DECIDED;
import static org.muster.api.refusals.Rejection.INVOLVED_IN_CASE;
import static org.muster.api.refusals.Rejection.SAMPLE_NOT_YOURS;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.PNC;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.api.Event;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet.Ladder;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.quality.SampleCommand;
import org.muster.api.vetting.quality.SampleCommand.*;
import org.muster.api.vetting.quality.SampleEvent;
import org.muster.api.vetting.quality.SampleEvent.*;
import org.muster.api.vetting.quality.SampleFinding;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;

class SampleDeciderTest {
    private static final CaseId CASE = new CaseId(new UUID(7, 1));
    private static final OfficerId OFFICER = new OfficerId(new UUID(7, 2));
    private static final Personal<String> WORDS = Personal.of("words");

    @Test
    void gives_a_decided_case_to_somebody_uninvolved() {
        sample().when(draw("uninvolved"), by("decider2", decided())).then(drawn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"researcher", "decider", "cousin", "found", "own", "manager"})
    void never_gives_it_to_anyone_with_a_part_or_an_interest_in_it(String involved) {
        var declared = new ConflictDeclared(CASE, OFFICER, new Account("cousin"), Optional.empty());
        var found = new ConflictFound(CASE, OFFICER, new Account("found"), WORDS);
        sample().when(draw(involved), by("decider2", decided(), declared, found))
                .thenRejected(INVOLVED_IN_CASE);
    }

    @Test
    void is_of_a_decided_case() {
        sample().when(draw("uninvolved"), by("decider2")).thenRejected(CASE_NOT_DECIDED);
    }

    @Test
    void keeps_what_was_found_by_whom_it_was_given_to() {
        sample().given(drawn())
                .when(record(), by("uninvolved", decided()))
                .then(new SampleRecorded(CASE, OFFICER, SampleFinding.SOUND, WORDS));
        sample().given(drawn())
                .when(record(), by("decider2", decided()))
                .thenRejected(SAMPLE_NOT_YOURS);
    }

    @Test
    void is_done_once() {
        var recorded = new SampleRecorded(CASE, OFFICER, SampleFinding.SOUND, WORDS);
        sample().given(drawn(), recorded)
                .when(record(), by("uninvolved", decided()))
                .thenRejected(ALREADY_SAMPLED);
        sample().given(drawn(), recorded)
                .when(draw("another"), by("decider2", decided()))
                .thenRejected(ALREADY_SAMPLED);
    }

    @Test
    void is_out_of_reach_for_whoever_declared_a_conflict() {
        var declared =
                new ConflictDeclared(CASE, OFFICER, new Account("uninvolved"), Optional.empty());
        sample().given(drawn()).when(record(), by("uninvolved", decided(), declared)).thenUnknown();
    }

    private static Scenario<SampleCommand, Sample, SampleEvent> sample() {
        return new Scenario<>(Sample.NONE, SampleDecider::decide, Sample::evolve);
    }

    private static Facts by(String account, Event... then) {
        return Given.by(account, VETTING_DECISION_MAKER)
                .under(PolicyFixture.policy())
                .knowing(CASE, opened(), new ResearcherAssigned(CASE, new Account("researcher")))
                .knowing(CASE, then)
                .facts();
    }

    private static CaseOpened opened() {
        return new CaseOpened(
                CASE,
                OFFICER,
                new Force("Essex Police"),
                Optional.of(Personal.of(new Account("own"))),
                Optional.of(new Account("manager")),
                MV,
                Ladder.FORCE,
                CasePurpose.APPOINTMENT,
                Optional.empty(),
                List.of(PNC),
                PolicyFixture.VERSION);
    }

    private static CaseDecided decided() {
        return new CaseDecided(
                CASE,
                OFFICER,
                MV,
                CaseOutcome.GRANTED,
                false,
                List.of(),
                Optional.empty(),
                new Account("decider"),
                VETTING_DECISION_MAKER,
                Optional.empty(),
                LocalDate.of(2026, 3, 1),
                Optional.empty(),
                PolicyFixture.VERSION);
    }

    private static DrawSample draw(String sampler) {
        return new DrawSample(CASE, new Account(sampler));
    }

    private static SampleDrawn drawn() {
        return new SampleDrawn(CASE, new Account("uninvolved"));
    }

    private static RecordSample record() {
        return new RecordSample(CASE, SampleFinding.SOUND, "words");
    }
}
