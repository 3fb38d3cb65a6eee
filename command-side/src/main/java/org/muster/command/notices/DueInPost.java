package org.muster.command.notices;

import java.util.List;
import java.util.Optional;
import org.muster.api.appointments.AppointmentEvent;
import org.muster.api.appointments.AppointmentEvent.AppointmentMade;
import org.muster.api.appointments.AppointmentId;
import org.muster.api.appointments.TimeInPost;
import org.muster.api.appointments.welfare.WelfareEvent;
import org.muster.api.appointments.welfare.WelfareId;
import org.muster.api.appointments.welfare.WelfareTerms;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.policies.PolicySet;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.command.support.Facts;

/** What is to be done about one officer in post: the next welfare appointment. */
final class DueInPost {
    private DueInPost() {}

    static List<Due> of(AppointmentId appointment, PolicySet policy, Facts facts) {
        var events = facts.events(appointment, AppointmentEvent.class);
        if (!TimeInPost.of(events).includes(facts.today())) return List.of();
        var made = (AppointmentMade) events.getFirst();
        var held = facts.events(new WelfareId(appointment), WelfareEvent.class);
        var profile = RoleProfile.of(facts.events(made.roleProfileId(), RoleProfileEvent.class));
        return profile
                .version(made.profileVersion())
                .flatMap(version -> WelfareTerms.of(made, version, policy.posts(), held))
                .map(terms -> due(appointment, terms))
                .stream()
                .toList();
    }

    private static Due due(AppointmentId appointment, WelfareTerms terms) {
        return new Due(
                new DueId(DueKind.WELFARE, appointment.value()),
                terms.made().officerId(),
                Optional.empty(),
                terms.dueBy());
    }
}
