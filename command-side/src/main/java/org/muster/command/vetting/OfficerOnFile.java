package org.muster.command.vetting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;

/** What vetting must know of an officer's record. */
record OfficerOnFile(
        Force force, Optional<Personal<Account>> account, Optional<Account> lineManager) {

    static Optional<OfficerOnFile> of(List<OfficerEvent> events) {
        return events.stream().flatMap(OfficerOnFile::of).reduce((_, newer) -> newer);
    }

    Guard guard() {
        return Guard.about(force, account.flatMap(Personal::present), lineManager);
    }

    private static Stream<OfficerOnFile> of(OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e ->
                    Stream.of(
                            new OfficerOnFile(
                                    e.officer().force(), e.account(), e.officer().lineManager()));
            case OfficerLeft _ -> Stream.empty();
        };
    }
}
