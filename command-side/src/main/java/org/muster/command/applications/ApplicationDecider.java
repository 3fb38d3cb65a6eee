package org.muster.command.applications;

import static org.muster.command.applications.Reach.live;
import static org.muster.command.applications.Reach.movable;
import static org.muster.command.applications.Reach.submitted;

import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of an application: which of them speaks for each order. */
final class ApplicationDecider {
    private ApplicationDecider() {}

    static Decision<ApplicationEvent> decide(
            ApplicationCommand command, Application state, Facts facts) {
        return switch (command) {
            case SubmitApplication c -> Submission.submit(c, state, facts);
            case EndorseApplication c -> Screening.endorse(c, live(c, state, facts));
            case NoteEligibility c -> Screening.noteEligibility(c, live(c, state, facts));
            case NoteAssessed c -> Screening.noteAssessed(c, live(c, state, facts));
            case MoveApplication c -> Moves.move(c, movable(c, state, facts));
            case PlaceOnReserve c -> Offers.reserve(c, movable(c, state, facts));
            case MakeOffer c -> Offers.make(c, movable(c, state, facts), facts);
            case RespondToOffer c -> Offers.respond(c, movable(c, state, facts), facts);
            case NoteAppointed c -> Offers.noteAppointed(c, movable(c, state, facts));
            case NoteNotTakenUp c -> Offers.noteNotTakenUp(c, submitted(c, state, facts));
            case WithdrawApplication c -> Exits.withdraw(c, live(c, state, facts));
            case RejectApplication c -> Exits.reject(c, live(c, state, facts));
            case EndAsLeft c -> Exits.left(submitted(c, state, facts));
            case HoldApplication c -> Exits.hold(c, live(c, state, facts));
            case ResumeApplication c -> Exits.resume(c, live(c, state, facts));
        };
    }
}
