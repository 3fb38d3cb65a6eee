package org.muster.command.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.vetting.CaseOutcome.GRANTED;
import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.PNC;
import static org.muster.command.vetting.Cases.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.vetting.CasePurpose;
import org.muster.api.vetting.cases.DecisionCommand.DecideCase;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.vetting.cases.ResearchCommand.RecordCheck;
import org.muster.api.vetting.history.VettingRecordCommand.NoteOutcome;
import org.muster.api.vetting.research.CheckResult;
import org.muster.command.support.Shells;
import org.muster.command.vetting.file.Enquiry;

class VettingShellTest {
    @Test
    void opens_a_case_on_a_stream_that_was_not_there() {
        var shell = Shells.of(VettingCaseAggregate.class, CASE, byResearcher().facts());
        shell.fixture()
                .givenNoPriorActivity()
                .when(
                        new OpenCase(
                                CASE,
                                ADAMS,
                                MV,
                                CasePurpose.APPOINTMENT,
                                Optional.empty(),
                                Optional.empty()))
                .expectResultMessagePayload(1L)
                .expectEvents(opened(), assigned());
        assertThat(shell.taken()).containsExactly(Enquiry.of(opened()).claim());
    }

    @Test
    void adds_to_a_case_that_is_there() {
        Shells.of(VettingCaseAggregate.class, CASE, byResearcher().facts())
                .fixture()
                .given(opened(), assigned())
                .when(new RecordCheck(CASE, PNC, CheckResult.CLEAR, "words", Optional.empty()))
                .expectResultMessagePayload(2L)
                .expectEvents(check(PNC, CheckResult.CLEAR));
    }

    @Test
    void passes_on_what_a_grant_promises() {
        var shell = Shells.of(VettingCaseAggregate.class, CASE, byDecider().facts());
        shell.fixture()
                .given((Object[]) readyAndClear())
                .when(new DecideCase(CASE, GRANTED, List.of(), Optional.empty(), CLEARANCE))
                .expectSuccessfulHandlerExecution();
        assertThat(shell.ordered())
                .hasExactlyElementsOfTypes(GrantClearance.class, NoteOutcome.class);
        assertThat(shell.freed()).containsExactly(Enquiry.of(opened()).claim());
    }
}
