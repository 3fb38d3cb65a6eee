package org.muster.command.engagements;

import static java.util.Comparator.comparingInt;
import static org.muster.api.refusals.Rejection.OFFICER_HAS_LEFT;

import java.util.Optional;
import org.muster.api.Command;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationCommand;
import org.muster.api.appointments.AppointmentCommand;
import org.muster.api.engagements.EngagementCommand;
import org.muster.api.engagements.EngagementCommand.*;
import org.muster.api.engagements.EngagementEvent;
import org.muster.api.engagements.EngagementEvent.*;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.DecisionCommand.CloseAsLeft;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of what an officer has under way: nothing begins, and all of it ends, with leaving. */
final class EngagementDecider {
    private EngagementDecider() {}

    static Decision<EngagementEvent> decide(
            EngagementCommand command, Engagements state, Facts facts) {
        facts.allow(command, Guard.of(Optional.empty()));
        return switch (command) {
            case NoteApplication c ->
                    noted(new ApplicationNoted(c.officerId(), c.applicationId()), state);
            case NoteCase c -> noted(new CaseNoted(c.officerId(), c.caseId()), state);
            case NotePosting c -> noted(posting(c), state);
            case EndEngagements c -> end(c, state);
        };
    }

    private static Decision<EngagementEvent> noted(EngagementEvent event, Engagements state) {
        if (state.closed()) throw new Rejected(OFFICER_HAS_LEFT);
        return Decision.of(event);
    }

    /** Postings first: an application whose appointment came to nothing is under way again. */
    private static Decision<EngagementEvent> end(EndEngagements c, Engagements state) {
        if (state.closed()) return Decision.nothing();
        var decision = Decision.<EngagementEvent>of(new EngagementsEnded(c.officerId(), c.on()));
        var inOrder = state.noted().stream().sorted(comparingInt(EngagementDecider::turn)).toList();
        for (var each : inOrder) decision = decision.also(ending(each, c));
        return decision;
    }

    private static int turn(EngagementEvent event) {
        return event instanceof PostingNoted ? 0 : 1;
    }

    private static Command ending(EngagementEvent noted, EndEngagements c) {
        return switch (noted) {
            case PostingNoted e -> new AppointmentCommand.EndAsLeft(e.appointmentId(), c.on());
            case ApplicationNoted e -> new ApplicationCommand.EndAsLeft(e.applicationId());
            case CaseNoted e -> new CloseAsLeft(e.caseId(), c.on());
            case EngagementsEnded _ -> throw new IllegalStateException("it is noted of nothing");
        };
    }

    private static PostingNoted posting(NotePosting c) {
        return new PostingNoted(c.officerId(), c.appointmentId(), c.required());
    }
}
