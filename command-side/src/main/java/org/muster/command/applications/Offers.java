package org.muster.command.applications;

import static org.muster.api.applications.ApplicationState.ACCEPTED;
import static org.muster.api.applications.ApplicationState.ASSESSED;
import static org.muster.api.applications.ApplicationState.OFFERED;
import static org.muster.api.applications.ApplicationState.RESERVE;
import static org.muster.api.applications.ApplicationState.SHORTLISTED;
import static org.muster.api.refusals.Rejection.ILLEGAL_MOVE;
import static org.muster.api.refusals.Rejection.NOT_READY_FOR_OFFER;
import static org.muster.api.refusals.Rejection.OFFER_ALREADY_MADE;
import static org.muster.api.refusals.Rejection.OFFER_NOT_ACCEPTED;
import static org.muster.api.refusals.Rejection.OFFER_NOT_MADE;

import java.util.List;
import java.util.Set;
import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.ApplicationState;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.vacancies.VacancyCommand.TakePost;
import org.muster.command.applications.Application.Submitted;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** Who can be offered a post, and what follows from the answer. */
final class Offers {
    private static final Set<ApplicationState> IN_THE_FIELD =
            Set.of(SHORTLISTED, ASSESSED, RESERVE);
    private static final Set<ApplicationState> OFFER_MADE = Set.of(OFFERED, ACCEPTED);

    private Offers() {}

    static Decision<ApplicationEvent> reserve(PlaceOnReserve c, Submitted application) {
        var stands = application.progress().state();
        if (stands != SHORTLISTED && stands != ASSESSED) {
            throw new Rejected(
                    ILLEGAL_MOVE,
                    "Only a shortlisted or assessed candidate can be placed on reserve.");
        }
        return Decision.of(
                new PlacedOnReserve(
                        c.applicationId(), application.officerId(), Personal.of(c.reason())));
    }

    /** The vacancy has the last word, in the same unit of work: it gives the post or refuses it. */
    static Decision<ApplicationEvent> make(MakeOffer c, Submitted application) {
        var progress = application.progress();
        if (OFFER_MADE.contains(progress.state())) throw new Rejected(OFFER_ALREADY_MADE);
        if (!IN_THE_FIELD.contains(progress.state())) throw new Rejected(NOT_READY_FOR_OFFER);
        if (!progress.mayProceed()) throw new Rejected(NOT_READY_FOR_OFFER, List.of("ELIGIBILITY"));
        return Decision.<ApplicationEvent>of(
                        new OfferMade(
                                c.applicationId(),
                                application.vacancyId(),
                                application.officerId(),
                                c.reason().map(Personal::of)))
                .also(new TakePost(application.vacancyId(), c.applicationId(), c.reason()));
    }

    static Decision<ApplicationEvent> respond(
            RespondToOffer c, Submitted application, Facts facts) {
        if (application.progress().state() != OFFERED) throw new Rejected(OFFER_NOT_MADE);
        var onBehalf = application.account().map(own -> !facts.actor().is(own)).orElse(true);
        var reason = c.reason().map(Personal::of);
        if (c.accepted()) {
            return Decision.of(
                    new OfferAccepted(
                            c.applicationId(), application.officerId(), onBehalf, reason));
        }
        return Exits.leaving(
                application,
                new OfferDeclined(
                        c.applicationId(),
                        application.vacancyId(),
                        application.officerId(),
                        onBehalf,
                        reason));
    }

    static Decision<ApplicationEvent> noteAppointed(NoteAppointed c, Submitted application) {
        if (application.progress().state() != ACCEPTED) throw new Rejected(OFFER_NOT_ACCEPTED);
        return Decision.of(new ApplicantAppointed(c.applicationId(), c.appointmentId()));
    }

    static Decision<ApplicationEvent> noteNotTakenUp(NoteNotTakenUp c, Submitted application) {
        return Decision.of(new AppointmentNotTakenUp(application.id(), c.appointmentId()));
    }
}
