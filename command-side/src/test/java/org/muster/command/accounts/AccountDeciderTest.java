package org.muster.command.accounts;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.refusals.Rejection.ACCOUNT_OF_OTHER_WORK;
import static org.muster.api.refusals.Rejection.ACCOUNT_UNKNOWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.accounts.AccountCommand;
import org.muster.api.accounts.AccountCommand.NoteSignIn;
import org.muster.api.accounts.AccountEvent;
import org.muster.api.accounts.AccountEvent.AccountSeen;
import org.muster.api.accounts.AccountRecordId;
import org.muster.api.accounts.SignedIn;
import org.muster.api.refusals.Rejected;
import org.muster.command.support.Given;
import org.muster.command.support.Roll;
import org.muster.command.support.Scenario;

class AccountDeciderTest {
    private static final Force ESSEX = new Force("Essex Police");
    private static final Force KENT = new Force("Kent Police");
    private static final Account JO = new Account("jo");

    @Test
    void a_first_sign_in_is_noted() {
        account().when(signIn(RECRUITER), Given.byTheService().facts()).then(seen(RECRUITER));
    }

    @Test
    void one_that_tells_nothing_new_is_not() {
        account()
                .given(seen(RECRUITER))
                .when(signIn(RECRUITER), Given.byTheService().facts())
                .then();
    }

    @Test
    void one_in_another_role_is() {
        account()
                .given(seen(RECRUITER))
                .when(signIn(AUDITOR), Given.byTheService().facts())
                .then(seen(AUDITOR));
    }

    @Test
    void no_person_orders_it() {
        account().when(signIn(RECRUITER), Given.by("jo", RECRUITER).facts()).thenUnknown();
    }

    @Test
    void who_is_named_in_an_order_has_signed_in_does_that_work_and_for_that_force() {
        var facts =
                Given.byTheService()
                        .knowing(new AccountRecordId(JO), seen(AUDITOR), seen(RECRUITER))
                        .facts();
        Roll.colleague(JO, ESSEX, facts, RECRUITER, AUDITOR);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Roll.colleague(JO, ESSEX, facts, AUDITOR))
                .returns(ACCOUNT_OF_OTHER_WORK, Rejected::rule);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Roll.colleague(JO, KENT, facts, RECRUITER))
                .returns(ACCOUNT_OF_OTHER_WORK, Rejected::rule);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> Roll.colleague(new Account("joe"), ESSEX, facts, RECRUITER))
                .returns(ACCOUNT_UNKNOWN, Rejected::rule)
                .withMessageStartingWith("joe: Nobody has signed in");
    }

    private static Scenario<AccountCommand, Optional<Actor>, AccountEvent> account() {
        return new Scenario<>(
                Optional.empty(),
                AccountDecider::decide,
                (_, event) -> SignedIn.last(List.of(event)));
    }

    private static NoteSignIn signIn(Role role) {
        return new NoteSignIn(new Actor(JO, Set.of(role), Set.of(ESSEX), false));
    }

    private static AccountSeen seen(Role role) {
        return new AccountSeen(JO, Set.of(role), Set.of(ESSEX), false);
    }
}
