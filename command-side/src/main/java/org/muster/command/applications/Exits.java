package org.muster.command.applications;

import static org.muster.api.refusals.Rejection.APPLICATION_NOT_ON_HOLD;
import static org.muster.api.refusals.Rejection.APPLICATION_ON_HOLD;

import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.VacancyCommand.ReleaseCandidate;
import org.muster.command.applications.Application.Submitted;
import org.muster.command.support.Decision;

/** How an application ends early, or pauses. */
final class Exits {
    private Exits() {}

    static Decision<ApplicationEvent> withdraw(WithdrawApplication c, Submitted application) {
        return leaving(
                application,
                new ApplicationWithdrawn(
                        c.applicationId(),
                        application.vacancyId(),
                        application.officerId(),
                        c.reason().map(Personal::of)));
    }

    static Decision<ApplicationEvent> reject(RejectApplication c, Submitted application) {
        return leaving(
                application,
                new ApplicationRejected(
                        c.applicationId(),
                        application.vacancyId(),
                        application.officerId(),
                        c.code(),
                        Personal.of(c.reason())));
    }

    static Decision<ApplicationEvent> hold(HoldApplication c, Submitted application) {
        if (application.progress().onHold()) throw new Rejected(APPLICATION_ON_HOLD);
        return Decision.of(
                new ApplicationHeld(
                        c.applicationId(), application.officerId(), Personal.of(c.reason())));
    }

    static Decision<ApplicationEvent> resume(ResumeApplication c, Submitted application) {
        if (!application.progress().onHold()) throw new Rejected(APPLICATION_NOT_ON_HOLD);
        return Decision.of(new ApplicationResumed(c.applicationId()));
    }

    /** An application that has ended, or led to an appointment, is left as it is. */
    static Decision<ApplicationEvent> left(Submitted application) {
        if (!application.isUnderWay()) return Decision.nothing();
        return leaving(
                application,
                new ApplicantLeft(
                        application.id(), application.vacancyId(), application.officerId()));
    }

    /** Whoever leaves gives back the post and the rank, and may apply again. */
    static Decision<ApplicationEvent> leaving(Submitted application, ApplicationEvent exit) {
        return Decision.of(exit)
                .freeing(Submission.live(application.officerId(), application.vacancyId()))
                .also(new ReleaseCandidate(application.vacancyId(), application.id()));
    }
}
