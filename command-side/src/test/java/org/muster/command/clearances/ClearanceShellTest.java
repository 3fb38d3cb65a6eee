package org.muster.command.clearances;

import static org.muster.command.support.PolicyFixture.MV;
import static org.muster.command.support.PolicyFixture.RV;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.officers.OfficerId;
import org.muster.command.support.Given;
import org.muster.command.support.Shells;

class ClearanceShellTest {
    private static final OfficerId ADAMS = new OfficerId(new UUID(7, 1));
    private static final Force ESSEX = new Force("Essex Police");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2033, 3, 1);

    @Test
    void begins_a_register_with_the_first_clearance_and_goes_on_with_the_next() {
        register()
                .fixture()
                .givenNoPriorActivity()
                .when(grant(RV, 1))
                .expectResultMessagePayload(0L)
                .expectEvents(granted(RV, 1));
        register()
                .fixture()
                .given(granted(RV, 1))
                .when(grant(MV, 2))
                .expectResultMessagePayload(1L)
                .expectEvents(granted(MV, 2));
    }

    private static Shells<ClearanceAggregate> register() {
        return Shells.of(
                ClearanceAggregate.class,
                new ClearanceRegisterId(ADAMS),
                Given.byTheService().facts());
    }

    private static GrantClearance grant(ClearanceLevel level, int n) {
        return new GrantClearance(ADAMS, ESSEX, id(n), level, FROM, TO, false, Optional.empty());
    }

    private static ClearanceGranted granted(ClearanceLevel level, int n) {
        return new ClearanceGranted(ADAMS, ESSEX, id(n), level, FROM, TO, false, Optional.empty());
    }

    private static ClearanceId id(int n) {
        return new ClearanceId(new UUID(8, n));
    }
}
