package org.muster.command.officers;

import static org.muster.api.Rejection.ACCOUNT_TAKEN;
import static org.muster.api.Rejection.ID_TAKEN;
import static org.muster.api.Rejection.STAFF_NUMBER_TAKEN;
import static org.muster.api.Role.AUDITOR;
import static org.muster.api.Role.RECRUITER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Account;
import org.muster.api.Force;
import org.muster.api.Personal;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerCommand;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.command.support.Given;
import org.muster.command.support.Promise.Take;
import org.muster.command.support.Scenario;

class OfficerDeciderTest {
    private static final OfficerId ADAMS =
            new OfficerId(UUID.fromString("01890000-0000-7000-8000-000000000001"));
    private static final Force ESSEX = new Force("Essex Police");
    private static final Account SIGN_IN = new Account("adams");
    private static final Officer SERGEANT =
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
                    Optional.empty());
    private static final OfficerRegistered REGISTERED =
            new OfficerRegistered(
                    ADAMS,
                    Personal.of("Jo Adams"),
                    Personal.of("4711"),
                    Optional.of(Personal.of(SIGN_IN)),
                    SERGEANT);

    @Nested
    class Registering_an_officer {
        @Test
        void puts_the_officer_on_record() {
            officer().when(register(), Given.by("recruiter", RECRUITER).facts()).then(REGISTERED);
        }

        @Test
        void claims_the_staff_number_and_the_account() {
            officer()
                    .when(register(), Given.by("recruiter", RECRUITER).facts())
                    .thenPromises(
                            new Take(OfficerDecider.staffNumber(ESSEX, "4711"), STAFF_NUMBER_TAKEN),
                            new Take(OfficerDecider.signIn(SIGN_IN), ACCOUNT_TAKEN));
        }

        @Test
        void takes_an_id_only_once() {
            officer()
                    .given(REGISTERED)
                    .when(register(), Given.by("recruiter", RECRUITER).facts())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void is_not_for_an_auditor() {
            officer().when(register(), Given.by("auditor", AUDITOR).facts()).thenUnknown();
        }
    }

    private static Scenario<OfficerCommand, OfficerRecord, OfficerEvent> officer() {
        return new Scenario<>(
                new OfficerRecord.NotRegistered(), OfficerDecider::decide, OfficerRecord::evolve);
    }

    private static RegisterOfficer register() {
        return new RegisterOfficer(ADAMS, "Jo Adams", "4711", Optional.of(SIGN_IN), SERGEANT);
    }
}
