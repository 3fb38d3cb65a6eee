package org.muster.command.applications;

import static org.muster.api.refusals.Rejection.ALREADY_APPOINTED;
import static org.muster.api.refusals.Rejection.APPLICATION_ENDED;
import static org.muster.api.refusals.Rejection.APPLICATION_ON_HOLD;

import org.muster.api.applications.ApplicationCommand;
import org.muster.api.applications.ApplicationState;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.applications.Application.Submitted;
import org.muster.command.support.Facts;

/** The guards that every order on an application begins with: access, then whether it lives. */
final class Reach {
    private Reach() {}

    /** An application that has neither ended nor led to its appointment. */
    static Submitted live(ApplicationCommand c, Application state, Facts facts) {
        var application = submitted(c, state, facts);
        var stands = application.progress().state();
        if (stands.hasEnded()) throw new Rejected(APPLICATION_ENDED);
        if (stands == ApplicationState.APPOINTED) throw new Rejected(ALREADY_APPOINTED);
        return application;
    }

    /** An application, however it stands. */
    static Submitted submitted(ApplicationCommand c, Application state, Facts facts) {
        if (!(state instanceof Submitted application)) throw new Unknown();
        facts.allow(c, application.guard());
        return application;
    }

    /** A live application that is not on hold, and so may be moved on. */
    static Submitted movable(ApplicationCommand c, Application state, Facts facts) {
        var application = live(c, state, facts);
        if (application.progress().onHold()) throw new Rejected(APPLICATION_ON_HOLD);
        return application;
    }
}
