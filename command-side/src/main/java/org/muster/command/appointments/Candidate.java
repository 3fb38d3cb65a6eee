package org.muster.command.appointments;

import java.util.Optional;
import java.util.Set;
import org.muster.api.Force;
import org.muster.api.access.Account;
import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Progress;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.personal.Personal;
import org.muster.api.roles.RoleProfile;
import org.muster.api.roles.RoleProfileEvent;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyEvent.VacancyCreated;
import org.muster.command.support.Facts;

/** Whoever was selected, as the application and its vacancy have it. */
record Candidate(ApplicationSubmitted application, ApplicationState state, VacancyCreated vacancy) {

    /** Absent where there is no such application. */
    static Optional<Candidate> of(ApplicationId application, Facts facts) {
        var events = facts.events(application, ApplicationEvent.class);
        return Progress.of(events)
                .map(
                        progress -> {
                            var submitted = (ApplicationSubmitted) events.getFirst();
                            return new Candidate(
                                    submitted, progress.state(), vacancy(submitted, facts));
                        });
    }

    private static VacancyCreated vacancy(ApplicationSubmitted application, Facts facts) {
        var events = facts.events(application.vacancyId(), VacancyEvent.class);
        return (VacancyCreated) events.getFirst();
    }

    Force force() {
        return application.force();
    }

    Optional<Account> account() {
        return application.account().flatMap(Personal::present);
    }

    Guard guard() {
        return Guard.about(force(), account(), application.lineManager());
    }

    /** The officer, and the version of the profile that the vacancy is filled against. */
    Posting posting(Facts facts) {
        var officer = facts.events(application.officerId(), OfficerEvent.class);
        var profile = facts.events(vacancy.roleProfileId(), RoleProfileEvent.class);
        return new Posting(
                Posting.registered(officer).orElseThrow(),
                RoleProfile.of(profile).version(vacancy.profileVersion()).orElseThrow());
    }

    Set<ClearanceLevel> required() {
        return vacancy.requiredClearances();
    }
}
