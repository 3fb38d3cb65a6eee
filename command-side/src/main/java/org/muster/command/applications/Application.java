package org.muster.command.applications;

import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Progress;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.vacancies.VacancyId;

/** What is true of one application. */
sealed interface Application {
    record NotSubmitted() implements Application {}

    /** An application that came in: whose, for what, and how far it has come. */
    record Submitted(
            ApplicationId id,
            VacancyId vacancyId,
            OfficerId officerId,
            Force force,
            Optional<Account> account,
            Optional<Account> lineManager,
            Progress progress)
            implements Application {
        Guard guard() {
            return Guard.about(force, account, lineManager);
        }

        /** Says whether it has neither ended nor led to an appointment. */
        boolean isUnderWay() {
            var stands = progress.state();
            return !stands.hasEnded() && stands != ApplicationState.APPOINTED;
        }

        private Submitted after(ApplicationEvent event) {
            return new Submitted(
                    id, vacancyId, officerId, force, account, lineManager, progress.after(event));
        }
    }

    static Application evolve(Application state, ApplicationEvent event) {
        return event instanceof ApplicationSubmitted e
                ? new Submitted(
                        e.applicationId(),
                        e.vacancyId(),
                        e.officerId(),
                        e.force(),
                        e.account().flatMap(Personal::present),
                        e.lineManager(),
                        Progress.begun(e))
                : ((Submitted) state).after(event);
    }
}
