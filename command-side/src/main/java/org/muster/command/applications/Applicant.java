package org.muster.command.applications;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.access.Account;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;

/** What an application takes from the record of the officer who applies. */
record Applicant(Optional<Personal<Account>> account, Optional<Account> lineManager) {

    /** Absent where there is no such officer. */
    static Optional<Applicant> of(List<OfficerEvent> events) {
        return events.stream().flatMap(Applicant::after).reduce((_, newer) -> newer);
    }

    Optional<Account> signIn() {
        return account.flatMap(Personal::present);
    }

    private static Stream<Applicant> after(OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e ->
                    Stream.of(new Applicant(e.account(), e.officer().lineManager()));
            case OfficerLeft _ -> Stream.empty();
        };
    }
}
