package org.muster.command.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.RECRUITER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceCommand.TerminateClearances;
import org.muster.api.engagements.EngagementCommand.EndEngagements;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.OfficerCommand.RecordLeaving;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.command.support.Given;
import org.muster.command.support.SampleOfficer;
import org.muster.command.support.Shells;

class OfficerShellTest {
    private static final OfficerId ADAMS =
            new OfficerId(UUID.fromString("01890000-0000-7000-8000-000000000001"));

    @Test
    void begins_a_record_with_the_registration() {
        var officer = SampleOfficer.a(Rank.SERGEANT).recorded();
        Shells.of(OfficerAggregate.class, ADAMS, Given.by("recruiter", RECRUITER).facts())
                .fixture()
                .givenNoPriorActivity()
                .when(new RegisterOfficer(ADAMS, "Jo Adams", "4711", Optional.empty(), officer))
                .expectResultMessagePayload(0L)
                .expectEvents(
                        new OfficerRegistered(
                                ADAMS,
                                Personal.of("Jo Adams"),
                                Personal.of("4711"),
                                Optional.empty(),
                                officer));
    }

    @Test
    void goes_on_with_the_leaving_and_has_what_is_held_end() {
        var officer = SampleOfficer.a(Rank.SERGEANT).recorded();
        var today = LocalDate.of(2026, 3, 1);
        var shell =
                Shells.of(
                        OfficerAggregate.class,
                        ADAMS,
                        Given.by("recruiter", RECRUITER).on(today).facts());
        shell.fixture()
                .given(
                        new OfficerRegistered(
                                ADAMS,
                                Personal.of("Jo Adams"),
                                Personal.of("4711"),
                                Optional.empty(),
                                officer))
                .when(new RecordLeaving(ADAMS, today, Leaving.RETIRED))
                .expectResultMessagePayload(1L)
                .expectEvents(new OfficerLeft(ADAMS, today, Leaving.RETIRED));
        assertThat(shell.ordered())
                .containsExactly(
                        new TerminateClearances(ADAMS, officer.force(), today),
                        new EndEngagements(ADAMS, today));
    }
}
