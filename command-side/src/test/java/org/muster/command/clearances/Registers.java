package org.muster.command.clearances;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.command.support.PolicyFixture.MV;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceEvent.ConditionImposed;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;

/** Sergeant Adams of Essex, who holds MV, and those who may act on it. */
final class Registers {
    static final OfficerId ADAMS = new OfficerId(new UUID(7, 1));
    static final Force ESSEX = new Force("Essex Police");
    static final ClearanceId CLEARANCE = new ClearanceId(new UUID(7, 3));
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final LocalDate LAST = LocalDate.of(2031, 2, 28);
    static final Personal<String> WHY = Personal.of("Why.");
    static final Account MANAGER = new Account("manager");

    private Registers() {}

    /** Adams's register with the clearance granted a year ago, under two conditions. */
    static Scenario<ClearanceCommand, Register, ClearanceEvent> register() {
        return new Scenario<>(Register.EMPTY, ClearanceDecider::decide, Register::evolve)
                .given(granted(), imposed(1), imposed(2));
    }

    static ClearanceEvent granted() {
        return new ClearanceGranted(
                ADAMS, ESSEX, CLEARANCE, MV, TODAY.minusYears(1), LAST, true, Optional.empty());
    }

    static ClearanceEvent imposed(int number) {
        return new ConditionImposed(ADAMS, CLEARANCE, number, WHY, MANAGER, TODAY.plusMonths(1));
    }

    static Facts byDecider() {
        return by("decider", VETTING_DECISION_MAKER).facts();
    }

    static Given by(String account, Role... roles) {
        return Given.by(account, roles)
                .on(TODAY)
                .under(PolicyFixture.policy())
                .knowing(ADAMS, registered());
    }

    static Given byTheService() {
        return Given.byTheService().on(TODAY).under(PolicyFixture.policy());
    }

    private static OfficerRegistered registered() {
        return new OfficerRegistered(
                ADAMS,
                Personal.of("Jo Adams"),
                Personal.of("4711"),
                Optional.of(Personal.of(new Account("adams"))),
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
                        Optional.of(MANAGER),
                        Optional.empty()));
    }
}
