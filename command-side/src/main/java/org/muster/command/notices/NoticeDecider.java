package org.muster.command.notices;

import static org.muster.api.refusals.Rejection.NOTHING_DUE;

import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Guard;
import org.muster.api.notices.Due;
import org.muster.api.notices.Due.Occasion;
import org.muster.api.notices.NoticeCommand;
import org.muster.api.notices.NoticeCommand.GiveNotice;
import org.muster.api.notices.NoticeEvent;
import org.muster.api.notices.NoticeEvent.NoticeGiven;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerEvent.OfficerLeft;
import org.muster.api.officers.OfficerEvent.OfficerRegistered;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.notices.Notices.Name;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/**
 * The rules of a notice: that the events themselves and not only a list say that it is due, and
 * that it was not given before.
 */
final class NoticeDecider {
    private NoticeDecider() {}

    static Decision<NoticeEvent> decide(NoticeCommand command, Notices state, Facts facts) {
        return switch (command) {
            case GiveNotice c -> give(c, state, facts);
        };
    }

    private static Decision<NoticeEvent> give(GiveNotice c, Notices state, Facts facts) {
        var force = force(c, facts);
        facts.allow(c, Guard.of(force));
        var policy = facts.policy(force);
        var due = WhatIsDue.find(c, policy, facts).orElseThrow(() -> new Rejected(NOTHING_DUE));
        var occasion =
                due.calledFor(facts.today(), policy.notices())
                        .orElseThrow(() -> new Rejected(NOTHING_DUE));
        if (state.has(new Name(due.anchor(), occasion.ahead()))) return Decision.nothing();
        return Decision.of(given(due, occasion, force, policy));
    }

    private static Force force(GiveNotice c, Facts facts) {
        return facts.events(c.officerId(), OfficerEvent.class).stream()
                .flatMap(event -> registered(event).stream())
                .findFirst()
                .map(registered -> registered.officer().force())
                .orElseThrow(Unknown::new);
    }

    private static Optional<OfficerRegistered> registered(OfficerEvent event) {
        return switch (event) {
            case OfficerRegistered e -> Optional.of(e);
            case OfficerLeft _ -> Optional.empty();
        };
    }

    private static NoticeGiven given(Due due, Occasion occasion, Force force, PolicySet policy) {
        return new NoticeGiven(
                due.id(),
                due.officerId(),
                force,
                due.level(),
                due.anchor(),
                due.by(policy.notices()),
                occasion.ahead(),
                due.id().kind().addressees(),
                policy.version());
    }
}
