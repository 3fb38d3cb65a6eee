package org.muster.command.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.refusals.Rejection.OTHER_PROCEEDINGS_FIRST;
import static org.muster.api.withdrawals.OtherProceedings.MISCONDUCT;
import static org.muster.api.withdrawals.OtherProceedings.NONE;
import static org.muster.api.withdrawals.Precedence.ASSESSMENT;
import static org.muster.api.withdrawals.Precedence.OTHER_PROCEEDINGS;
import static org.muster.api.withdrawals.Precedence.SIDE_BY_SIDE;
import static org.muster.command.withdrawals.Assessed.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.Rationale;
import org.muster.api.withdrawals.Precedence;
import org.muster.api.withdrawals.Weighed;
import org.muster.api.withdrawals.WithdrawalCommand.*;
import org.muster.api.withdrawals.WithdrawalEvent;
import org.muster.api.withdrawals.WithdrawalEvent.*;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.command.support.Facts;
import org.muster.command.support.PolicyFixture;

class OtherProceedingsTest {
    private static final WithdrawalEvent[] READY = {
        new NoticeServed(WITHDRAWAL, TODAY, TODAY.plusDays(14), PolicyFixture.VERSION),
        new RepresentationReceived(WITHDRAWAL, ADAMS, TODAY, Optional.of(WORDS)),
        new HarmTestNoted(WITHDRAWAL, ADAMS, WORDS)
    };
    private static final DecideWithdrawal DECIDE =
            new DecideWithdrawal(
                    WITHDRAWAL,
                    WithdrawalOutcome.RETAINED,
                    Optional.of(new Rationale(WORDS, WORDS, WORDS, WORDS, WORDS)));

    @Test
    void are_weighed_against_the_assessment_with_a_reason() {
        opened().when(weigh(SIDE_BY_SIDE), byDecider()).then(weighed(SIDE_BY_SIDE));
    }

    @Test
    void keep_it_from_an_outcome_as_long_as_they_come_first() {
        opened().given(READY)
                .given(weighed(OTHER_PROCEEDINGS))
                .when(DECIDE, byAnother())
                .thenRejected(OTHER_PROCEEDINGS_FIRST);
        opened().given(READY)
                .given(weighed(OTHER_PROCEEDINGS), weighed(ASSESSMENT))
                .when(DECIDE, byAnother())
                .thenDecision();
    }

    @Test
    void have_their_place_said_where_there_are_any_and_only_there() {
        assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> new Weighed(NONE, Optional.of(ASSESSMENT)));
        assertThatExceptionOfType(BadField.class)
                .isThrownBy(() -> new Weighed(MISCONDUCT, Optional.empty()));
        assertThat(new Weighed(NONE, Optional.empty()).waits()).isFalse();
    }

    private static WeighProceedings weigh(Precedence first) {
        return new WeighProceedings(
                WITHDRAWAL, new Weighed(MISCONDUCT, Optional.of(first)), "Words.");
    }

    private static ProceedingsWeighed weighed(Precedence first) {
        return new ProceedingsWeighed(
                WITHDRAWAL, ADAMS, weigh(first).weighed(), WORDS, account("decider"), TODAY);
    }

    private static Facts byAnother() {
        return by("decider2", VETTING_DECISION_MAKER).facts();
    }
}
