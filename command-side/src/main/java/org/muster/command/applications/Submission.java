package org.muster.command.applications;

import static org.muster.api.refusals.Rejection.DUPLICATE_APPLICATION;
import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.OFFICER_UNKNOWN;
import static org.muster.api.refusals.Rejection.WRONG_WORKFORCE;

import org.muster.api.access.Guard;
import org.muster.api.applications.ApplicationCommand.SubmitApplication;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationSubmitted;
import org.muster.api.engagements.EngagementCommand.NoteApplication;
import org.muster.api.officers.OfficerEvent;
import org.muster.api.officers.OfficerId;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vacancies.VacancyEvent;
import org.muster.api.vacancies.VacancyId;
import org.muster.command.applications.Application.Submitted;
import org.muster.command.support.Claim;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** Who may apply for what, and until when. */
final class Submission {
    private Submission() {}

    static Decision<ApplicationEvent> submit(SubmitApplication c, Application state, Facts facts) {
        var advert =
                Advert.of(facts.events(c.vacancyId(), VacancyEvent.class))
                        .orElseThrow(Unknown::new);
        var found = Applicant.of(facts.events(c.officerId(), OfficerEvent.class));
        var guard =
                Guard.about(
                        advert.force(),
                        found.flatMap(Applicant::signIn),
                        found.flatMap(Applicant::lineManager));
        facts.allow(c, guard);
        if (state instanceof Submitted) throw new Rejected(ID_TAKEN);
        var applicant = found.orElseThrow(() -> new Rejected(OFFICER_UNKNOWN));
        advert.takesApplicationsAt(facts.now());
        if (!advert.isForPoliceOfficers()) throw new Rejected(WRONG_WORKFORCE);
        return Decision.<ApplicationEvent>of(submitted(c, advert, applicant))
                .taking(live(c.officerId(), c.vacancyId()), DUPLICATE_APPLICATION)
                .also(new NoteApplication(c.officerId(), c.applicationId()));
    }

    /** An officer has one live application for a vacancy; every exit frees it. */
    static Claim live(OfficerId officer, VacancyId vacancy) {
        return new Claim("live-application", officer.key() + "\n" + vacancy.key());
    }

    private static ApplicationSubmitted submitted(
            SubmitApplication c, Advert advert, Applicant applicant) {
        return new ApplicationSubmitted(
                c.applicationId(),
                c.vacancyId(),
                c.officerId(),
                advert.force(),
                applicant.account(),
                applicant.lineManager(),
                advert.stages(),
                Personal.of(c.statement()),
                Personal.of(c.declarations()));
    }
}
