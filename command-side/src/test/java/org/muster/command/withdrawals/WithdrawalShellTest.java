package org.muster.command.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.command.withdrawals.Assessed.*;

import org.junit.jupiter.api.Test;
import org.muster.api.clearances.ClearanceCommand.NoteAssessment;
import org.muster.api.withdrawals.Supporter;
import org.muster.api.withdrawals.WithdrawalCommand.NameSupporter;
import org.muster.api.withdrawals.WithdrawalEvent.SupporterNamed;
import org.muster.command.support.Shells;

class WithdrawalShellTest {
    @Test
    void begins_with_the_opening_and_has_the_register_know() {
        var shell = Shells.of(WithdrawalAggregate.class, WITHDRAWAL, byDecider());
        shell.fixture()
                .givenNoPriorActivity()
                .when(OPEN)
                .expectResultMessagePayload(0L)
                .expectEvents(OPENED);
        assertThat(shell.ordered())
                .containsExactly(new NoteAssessment(ADAMS, ESSEX, CLEARANCE, WITHDRAWAL));
    }

    @Test
    void goes_on_with_every_other_order() {
        Shells.of(WithdrawalAggregate.class, WITHDRAWAL, byDecider())
                .fixture()
                .given(OPENED)
                .when(new NameSupporter(WITHDRAWAL, Supporter.POLICE_FRIEND))
                .expectResultMessagePayload(1L)
                .expectEvents(new SupporterNamed(WITHDRAWAL, Supporter.POLICE_FRIEND));
    }
}
