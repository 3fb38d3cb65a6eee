package org.muster.command.applications;

import static org.muster.api.applications.ApplicationState.RESERVE;
import static org.muster.api.applications.ApplicationState.SHORTLISTED;
import static org.muster.api.refusals.Rejection.ALREADY_ENDORSED;
import static org.muster.api.refusals.Rejection.NOT_AT_INTERVIEW;
import static org.muster.api.refusals.Rejection.REASON_MISSING;

import org.muster.api.applications.ApplicationCommand.EndorseApplication;
import org.muster.api.applications.ApplicationCommand.NoteAssessed;
import org.muster.api.applications.ApplicationCommand.NoteEligibility;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.ApplicationAssessed;
import org.muster.api.applications.ApplicationEvent.ApplicationEndorsed;
import org.muster.api.applications.ApplicationEvent.EligibilityNoted;
import org.muster.api.applications.ApplicationEvent.EndorsementDeclined;
import org.muster.api.applications.Endorsement;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.command.applications.Application.Submitted;
import org.muster.command.support.Decision;

/** What is learnt of a candidate: from the line manager, the rules of eligibility, the panel. */
final class Screening {
    private Screening() {}

    static Decision<ApplicationEvent> endorse(EndorseApplication c, Submitted application) {
        if (application.progress().endorsement() != Endorsement.PENDING)
            throw new Rejected(ALREADY_ENDORSED);
        var reason = c.reason().map(Personal::of);
        if (c.endorsed()) {
            return Decision.of(
                    new ApplicationEndorsed(c.applicationId(), application.officerId(), reason));
        }
        return Decision.of(
                new EndorsementDeclined(
                        c.applicationId(),
                        application.officerId(),
                        reason.orElseThrow(() -> new Rejected(REASON_MISSING))));
    }

    static Decision<ApplicationEvent> noteEligibility(NoteEligibility c, Submitted application) {
        return Decision.of(new EligibilityNoted(application.id(), c.outcome()));
    }

    static Decision<ApplicationEvent> noteAssessed(NoteAssessed c, Submitted application) {
        var stands = application.progress().state();
        if (stands != SHORTLISTED && stands != RESERVE) throw new Rejected(NOT_AT_INTERVIEW);
        return Decision.of(new ApplicationAssessed(c.applicationId()));
    }
}
