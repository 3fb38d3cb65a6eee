package org.muster.command.officers;

import static org.muster.api.access.Role.RECRUITER;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
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
}
