package org.muster.command.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.officers.Rank.SERGEANT;
import static org.muster.command.eligibility.SampleAssessment.ASSESS;
import static org.muster.command.eligibility.SampleAssessment.TODAY;
import static org.muster.command.eligibility.SampleAssessment.assessed;

import org.junit.jupiter.api.Test;
import org.muster.api.applications.ApplicationCommand.NoteEligibility;
import org.muster.command.support.Given;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.SampleProfile;
import org.muster.command.support.Selection;
import org.muster.command.support.Shells;

class EligibilityShellTest {
    @Test
    void begins_its_stream_with_the_first_assessment() {
        var selection = Selection.of(SampleOfficer.a(SERGEANT), SampleProfile.CHILD_ABUSE);
        var facts = selection.facts(Given.by("recruiter", RECRUITER).on(TODAY));
        var shell = Shells.of(EligibilityAggregate.class, ASSESS.target(), facts);
        var expected = assessed(selection);
        shell.fixture()
                .givenNoPriorActivity()
                .when(ASSESS)
                .expectResultMessagePayload(0L)
                .expectEvents(expected);
        assertThat(shell.ordered())
                .containsExactly(new NoteEligibility(Selection.APPLICATION, expected.outcome()));
    }
}
