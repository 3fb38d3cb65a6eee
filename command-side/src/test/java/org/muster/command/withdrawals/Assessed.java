package org.muster.command.withdrawals;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.command.support.PolicyFixture.CTC;
import static org.muster.command.support.PolicyFixture.MV;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceEvent.ClearanceGranted;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.personal.Personal;
import org.muster.api.withdrawals.WithdrawalCommand;
import org.muster.api.withdrawals.WithdrawalCommand.OpenWithdrawal;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalOpened;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.command.support.Facts;
import org.muster.command.support.Given;
import org.muster.command.support.PolicyFixture;
import org.muster.command.support.Scenario;

/** Sergeant Adams of Essex, who holds MV and CTC, and an assessment of the first. */
final class Assessed {
    static final OfficerId ADAMS = new OfficerId(new UUID(7, 1));
    static final Force ESSEX = new Force("Essex Police");
    static final ClearanceId CLEARANCE = new ClearanceId(new UUID(7, 3));
    static final ClearanceId NATIONAL = new ClearanceId(new UUID(7, 4));
    static final WithdrawalId WITHDRAWAL = new WithdrawalId(new UUID(7, 9));
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final Personal<String> WORDS = Personal.of("Words.");
    static final OpenWithdrawal OPEN = new OpenWithdrawal(WITHDRAWAL, ADAMS, CLEARANCE, "Words.");
    static final WithdrawalEvent OPENED =
            new WithdrawalOpened(
                    WITHDRAWAL,
                    ADAMS,
                    ESSEX,
                    Optional.of(Personal.of(account("adams"))),
                    Optional.of(account("manager")),
                    CLEARANCE,
                    MV,
                    WORDS,
                    account("decider"),
                    TODAY);

    private Assessed() {}

    /** An assessment that the first decision-maker has opened. */
    static Scenario<WithdrawalCommand, Withdrawal, WithdrawalEvent> opened() {
        return new Scenario<WithdrawalCommand, Withdrawal, WithdrawalEvent>(
                        new Withdrawal.NotOpened(), WithdrawalDecider::decide, Withdrawal::evolve)
                .given(OPENED);
    }

    static Account account(String name) {
        return new Account(name);
    }

    static Facts byDecider() {
        return by("decider", VETTING_DECISION_MAKER).facts();
    }

    static Facts byTheService() {
        return Given.byTheService().on(TODAY).under(PolicyFixture.policy()).facts();
    }

    static Given by(String account, Role... roles) {
        return Given.by(account, roles)
                .on(TODAY)
                .under(PolicyFixture.policy())
                .knowing(ADAMS, registered())
                .knowing(
                        new ClearanceRegisterId(ADAMS),
                        granted(CLEARANCE, MV),
                        granted(NATIONAL, CTC));
    }

    private static ClearanceGranted granted(ClearanceId id, ClearanceLevel level) {
        return new ClearanceGranted(
                ADAMS,
                ESSEX,
                id,
                level,
                TODAY.minusYears(1),
                TODAY.plusYears(5),
                false,
                Optional.empty());
    }

    private static OfficerRegistered registered() {
        return new OfficerRegistered(
                ADAMS,
                Personal.of("Jo Adams"),
                Personal.of("4711"),
                Optional.of(Personal.of(account("adams"))),
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
                        Optional.of(account("manager")),
                        Optional.empty()));
    }
}
