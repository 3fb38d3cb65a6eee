package org.muster.command.appointments.welfare;

import static org.muster.api.refusals.Rejection.APPOINTMENT_NOT_STARTED;
import static org.muster.api.refusals.Rejection.WELFARE_DAY_NOT_POSSIBLE;
import static org.muster.api.refusals.Rejection.WELFARE_NOT_ASKED_FOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.muster.api.access.Guard;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.TimeInPost;
import org.muster.api.appointments.welfare.WelfareCommand;
import org.muster.api.appointments.welfare.WelfareCommand.RecordWelfare;
import org.muster.api.appointments.welfare.WelfareEvent;
import org.muster.api.appointments.welfare.WelfareEvent.WelfareHeld;
import org.muster.api.appointments.welfare.WelfareTerms;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of recording a welfare appointment: in post, where it is asked for, once for a day. */
final class WelfareDecider {
    private WelfareDecider() {}

    static Decision<WelfareEvent> decide(
            WelfareCommand command, List<WelfareEvent> held, Facts facts) {
        return switch (command) {
            case RecordWelfare c -> record(c, held, facts);
        };
    }

    private static Decision<WelfareEvent> record(
            RecordWelfare c, List<WelfareEvent> held, Facts facts) {
        var events = facts.events(c.appointmentId(), AppointmentEvent.class);
        if (events.isEmpty()) throw new Unknown();
        var made = (AppointmentMade) events.getFirst();
        var subject = made.account().flatMap(Personal::present);
        facts.allow(c, Guard.about(made.force(), subject, Optional.empty()));
        var terms = terms(made, held, facts);
        if (!TimeInPost.of(events).includes(facts.today()))
            throw new Rejected(APPOINTMENT_NOT_STARTED);
        if (!isPossible(c.heldOn(), terms, facts)) throw new Rejected(WELFARE_DAY_NOT_POSSIBLE);
        return Decision.of(
                new WelfareHeld(
                        c.appointmentId(), made.officerId(), c.heldOn(), facts.actor().account()));
    }

    private static WelfareTerms terms(AppointmentMade made, List<WelfareEvent> held, Facts facts) {
        var profile = RoleProfile.of(facts.events(made.roleProfileId(), RoleProfileEvent.class));
        var version = profile.version(made.profileVersion()).orElseThrow();
        return WelfareTerms.of(made, version, facts.policy(made.force()).posts(), held)
                .orElseThrow(() -> new Rejected(WELFARE_NOT_ASKED_FOR));
    }

    private static boolean isPossible(LocalDate day, WelfareTerms terms, Facts facts) {
        var earliest =
                Stream.concat(
                                Stream.of(terms.made().startsOn()),
                                terms.held().map(last -> last.heldOn().plusDays(1)).stream())
                        .max(LocalDate::compareTo)
                        .orElseThrow();
        return !day.isBefore(earliest) && !day.isAfter(facts.today());
    }
}
