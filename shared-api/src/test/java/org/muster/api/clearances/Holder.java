package org.muster.api.clearances;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.officers.OfficerId;

/** An officer of a test, to whom clearances are granted one after another. */
record Holder(Clearances clearances) {
    private static final OfficerId OFFICER = new OfficerId(new UUID(0, 1));
    private static final Force ESSEX = new Force("Essex Police");

    static Holder of() {
        return new Holder(Clearances.NONE);
    }

    static ClearanceLevel level(String code) {
        return new ClearanceLevel(code);
    }

    Holder granted(String level, LocalDate from, LocalDate to) {
        return granted(level, from, to, false);
    }

    Holder conditionally(String level, LocalDate from, LocalDate to) {
        return granted(level, from, to, true);
    }

    Holder granted(String level, LocalDate from, LocalDate to, boolean conditional) {
        var event =
                new ClearanceGranted(
                        OFFICER,
                        ESSEX,
                        new ClearanceId(new UUID(1, clearances.held().size())),
                        level(level),
                        from,
                        to,
                        conditional,
                        Optional.empty());
        return new Holder(Clearances.evolve(clearances, event));
    }
}
