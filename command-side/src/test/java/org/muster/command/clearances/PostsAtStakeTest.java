package org.muster.command.clearances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.command.clearances.Registers.*;
import static org.muster.command.support.PolicyFixture.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.muster.api.Command;
import org.muster.api.appointments.AppointmentCommand.EndUncleared;
import org.muster.api.appointments.AppointmentCommand.HoldUncleared;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.clearances.ClearanceCommand;
import org.muster.api.clearances.ClearanceCommand.*;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.engagements.EngagementEvent.PostingNoted;
import org.muster.api.engagements.EngagementsId;
import org.muster.api.vetting.CaseId;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.command.support.Given;
import org.muster.command.support.Promise;
import org.muster.command.support.Promise.Also;
import org.muster.command.support.Scenario;

class PostsAtStakeTest {
    private static final AppointmentId POST = new AppointmentId(new UUID(7, 20));
    private static final WithdrawalId ASSESSMENT = new WithdrawalId(new UUID(7, 9));
    private static final SuspendClearance SUSPEND = new SuspendClearance(ADAMS, CLEARANCE, "Why.");
    private static final ClearanceEvent SUSPENDED =
            new ClearanceSuspended(ADAMS, CLEARANCE, TODAY, WHY);
    private static final ClearanceEvent BEGUN = new AssessmentBegun(ADAMS, CLEARANCE, ASSESSMENT);

    @Test
    void a_suspension_holds_the_posts_that_ask_for_the_clearance() {
        assertThat(ordered(register(), SUSPEND, deciderIn(MV)))
                .containsExactly(new HoldUncleared(POST, Set.of(MV)));
    }

    @Test
    void so_it_does_those_that_ask_for_what_it_underpins() {
        var both = register().given(granted(CTC, 5));
        assertThat(ordered(both, SUSPEND, deciderIn(CTC)))
                .containsExactly(new HoldUncleared(POST, Set.of(CTC)));
    }

    @Test
    void it_leaves_alone_what_asks_for_nothing_of_it() {
        assertThat(ordered(register(), SUSPEND, deciderIn(SC))).isEmpty();
        assertThat(ordered(register(), SUSPEND, deciderIn())).isEmpty();
    }

    @Test
    void it_leaves_alone_what_another_clearance_stands_for() {
        var rv = register().given(granted(RV, 6));
        assertThat(ordered(rv, SUSPEND, deciderIn(RV))).isEmpty();
    }

    @Test
    void a_cancellation_and_an_annulled_grant_hold_them_too() {
        var cancel = new CancelClearance(ADAMS, CLEARANCE, "Why.");
        assertThat(ordered(register(), cancel, deciderIn(MV)))
                .containsExactly(new HoldUncleared(POST, Set.of(MV)));
        var annul = new AnnulClearance(ADAMS, ESSEX, CLEARANCE, new CaseId(new UUID(7, 8)));
        assertThat(ordered(register(), annul, in(byTheService(), MV)))
                .containsExactly(new HoldUncleared(POST, Set.of(MV)));
    }

    @Test
    void a_withdrawal_ends_them_whether_or_not_it_was_suspended_before() {
        var end = new EndUncleared(POST, Set.of(MV));
        assertThat(ordered(register().given(BEGUN), conclude(), in(byTheService(), MV)))
                .containsExactly(end);
        assertThat(ordered(register().given(SUSPENDED, BEGUN), conclude(), in(byTheService(), MV)))
                .containsExactly(end);
    }

    private static List<Command> ordered(
            Scenario<ClearanceCommand, Register, ClearanceEvent> register,
            ClearanceCommand command,
            Given given) {
        return register.when(command, given.facts()).thenDecision().promises().stream()
                .map(PostsAtStakeTest::order)
                .toList();
    }

    private static Command order(Promise promise) {
        return ((Also) promise).order();
    }

    private static ConcludeAssessment conclude() {
        return new ConcludeAssessment(
                ADAMS, ESSEX, CLEARANCE, ASSESSMENT, WithdrawalOutcome.WITHDRAWN);
    }

    private static Given deciderIn(ClearanceLevel... required) {
        return in(by("decider", VETTING_DECISION_MAKER), required);
    }

    private static Given in(Given given, ClearanceLevel... required) {
        return given.knowing(
                new EngagementsId(ADAMS), new PostingNoted(ADAMS, POST, Set.of(required)));
    }

    private static ClearanceEvent granted(ClearanceLevel level, int id) {
        return new ClearanceGranted(
                ADAMS,
                ESSEX,
                new ClearanceId(new UUID(7, id)),
                level,
                TODAY.minusYears(1),
                LAST,
                false,
                Optional.empty());
    }
}
