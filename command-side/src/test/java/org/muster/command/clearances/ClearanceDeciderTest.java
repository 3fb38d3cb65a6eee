package org.muster.command.clearances;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.command.support.PolicyFixture.MV;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.command.support.Given;
import org.muster.command.support.Scenario;

class ClearanceDeciderTest {
    private static final OfficerId ADAMS = new OfficerId(new UUID(7, 1));
    private static final Force ESSEX = new Force("Essex Police");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2033, 3, 1);
    private static final Optional<CaseId> CASE = Optional.of(new CaseId(new UUID(7, 2)));
    private static final ClearanceId CLEARANCE = new ClearanceId(new UUID(7, 3));

    @Nested
    class Granting_a_clearance {
        @Test
        void puts_it_on_the_register() {
            register().when(grant(), Given.byTheService().facts()).then(granted());
        }

        @Test
        void happens_once_under_one_name() {
            register()
                    .given(granted())
                    .when(grant(), Given.byTheService().facts())
                    .thenRejected(ID_TAKEN);
        }

        @Test
        void is_for_nobody_but_the_service() {
            register()
                    .when(grant(), Given.by("decider", VETTING_DECISION_MAKER).facts())
                    .thenUnknown();
        }
    }

    private static Scenario<ClearanceCommand, Register, ClearanceEvent> register() {
        return new Scenario<>(Register.EMPTY, ClearanceDecider::decide, Register::evolve);
    }

    private static GrantClearance grant() {
        return new GrantClearance(ADAMS, ESSEX, CLEARANCE, MV, FROM, TO, false, CASE);
    }

    private static ClearanceGranted granted() {
        return new ClearanceGranted(ADAMS, ESSEX, CLEARANCE, MV, FROM, TO, false, CASE);
    }
}
