package org.muster.query.withdrawals;

import java.util.List;
import java.util.Optional;
import org.muster.api.Event;
import org.muster.api.access.Guard;
import org.muster.api.access.Role;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.api.views.Recorded;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalDecided;
import org.muster.api.withdrawals.WithdrawalEvent.WithdrawalOpened;
import org.muster.api.withdrawals.WithdrawalOutcome;
import org.muster.query.support.Past;

/** Everything recorded of one assessment, and the record of the officer it is about. */
record WithdrawalFile(List<Recorded<Event>> recorded, List<Recorded<Event>> officer) {
    /**
     * The same as it stood at a moment.
     *
     * @throws Unknown if it was not opened yet
     */
    WithdrawalFile at(AsAt past) {
        var then = new WithdrawalFile(Past.cut(recorded, past), officer);
        if (then.recorded.isEmpty()) throw new Unknown();
        return then;
    }

    WithdrawalOpened opened() {
        return last(WithdrawalOpened.class).orElseThrow(Unknown::new);
    }

    OfficerRegistered person() {
        return kind(officer, OfficerRegistered.class).getFirst();
    }

    long version() {
        return recorded.getLast().version();
    }

    <E extends Event> List<E> events(Class<E> kind) {
        return kind(recorded, kind);
    }

    <E extends Event> Optional<E> last(Class<E> kind) {
        return events(kind).stream().reduce((_, newer) -> newer);
    }

    /**
     * Who reaches it: nobody in their own matter, nor in that of an officer whom they manage, and
     * appeals officers once there is a withdrawal to appeal against.
     */
    Guard guard() {
        var opened = opened();
        var guard =
                Guard.about(
                                opened.force(),
                                opened.account().flatMap(Personal::present),
                                opened.lineManager())
                        .barringLineManager();
        return isWithdrawn() ? guard : guard.closedTo(Role.APPEALS_OFFICER);
    }

    private boolean isWithdrawn() {
        return last(WithdrawalDecided.class)
                .map(decided -> decided.outcome() == WithdrawalOutcome.WITHDRAWN)
                .orElse(false);
    }

    private static <E extends Event> List<E> kind(List<Recorded<Event>> recorded, Class<E> kind) {
        return recorded.stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
