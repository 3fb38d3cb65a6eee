package org.muster.query.clearances;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.clearances.Change;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.Clearances.Held;

/** One clearance of one officer, as the register reads it. */
record Holding(
        UUID id,
        UUID officerId,
        String force,
        @Nullable String name,
        @Nullable String staffNumber,
        @Nullable String account,
        @Nullable String lineManager,
        String level,
        LocalDate from,
        LocalDate to,
        boolean conditional,
        List<String> changes) {

    Held held() {
        return new Held(
                new ClearanceId(id),
                new ClearanceLevel(level),
                from,
                to,
                conditional,
                changes.stream().map(Change::read).toList());
    }

    Force ofForce() {
        return new Force(force);
    }

    Guard guard() {
        return Guard.about(
                ofForce(),
                Optional.ofNullable(account).map(Account::new),
                Optional.ofNullable(lineManager).map(Account::new));
    }
}
