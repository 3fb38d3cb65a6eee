package org.muster.command.vetting.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;

/** The sergeant of Essex whom the matters of these trials are about, and who acts on them. */
final class Concerned {
    static final OfficerId OFFICER = new OfficerId(new UUID(7, 2));
    static final Force ESSEX = new Force("Essex Police");
    static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
    static final Personal<String> WORDS = Personal.of("words");

    private Concerned() {}

    static Given given(String account, Role role) {
        return Given.by(account, role)
                .on(TODAY)
                .under(PolicyFixture.policy())
                .knowing(OFFICER, registered());
    }

    private static OfficerRegistered registered() {
        return new OfficerRegistered(
                OFFICER,
                WORDS,
                WORDS,
                Optional.of(Personal.of(new Account("own"))),
                new Officer(
                        ESSEX,
                        Rank.SERGEANT,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        false,
                        Optional.of(true),
                        Optional.empty(),
                        Optional.of(new Account("manager")),
                        Optional.empty()));
    }
}
