package org.muster.command.applications;

import static org.muster.api.applications.ApplicationState.ACCEPTED;
import static org.muster.api.applications.ApplicationState.ASSESSED;
import static org.muster.api.applications.ApplicationState.OFFERED;
import static org.muster.api.applications.ApplicationState.OFFER_EXPIRED;
import static org.muster.api.applications.ApplicationState.RESERVE;
import static org.muster.api.applications.ApplicationState.SHORTLISTED;
import static org.muster.api.refusals.Rejection.ILLEGAL_MOVE;
import static org.muster.api.refusals.Rejection.NOT_READY_FOR_OFFER;
import static org.muster.api.refusals.Rejection.OFFER_ALREADY_MADE;
import static org.muster.api.refusals.Rejection.OFFER_NOT_ACCEPTED;
import static org.muster.api.refusals.Rejection.OFFER_NOT_MADE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.muster.api.applications.ApplicationCommand.*;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.ApplicationState;
import org.muster.api.calendar.DayInWords;
import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Rejection;
import org.muster.api.vacancies.VacancyCommand.KeepPost;
import org.muster.api.vacancies.VacancyCommand.TakePost;
import org.muster.command.applications.Application.Submitted;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** Who can be offered a post, and what follows from the answer. */
final class Offers {
    private static final Set<ApplicationState> IN_THE_FIELD =
            Set.of(SHORTLISTED, ASSESSED, RESERVE, OFFER_EXPIRED);
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
    static Decision<ApplicationEvent> make(MakeOffer c, Submitted application, Facts facts) {
        var progress = application.progress();
        var stands = progress.on(facts.today());
        if (OFFER_MADE.contains(stands)) throw new Rejected(OFFER_ALREADY_MADE);
        if (!IN_THE_FIELD.contains(stands)) throw new Rejected(NOT_READY_FOR_OFFER);
        if (!progress.mayProceed()) throw new Rejected(NOT_READY_FOR_OFFER, List.of("ELIGIBILITY"));
        var policy = facts.policy(application.force());
        var until = policy.posts().offerUntil(facts.today(), policy.bankHolidays());
        var vacancy = application.vacancyId();
        return Decision.<ApplicationEvent>of(
                        new OfferMade(
                                c.applicationId(),
                                vacancy,
                                application.officerId(),
                                c.reason().map(Personal::of),
                                Optional.of(until)))
                .also(new TakePost(vacancy, c.applicationId(), c.reason(), until));
    }

    static Decision<ApplicationEvent> respond(
            RespondToOffer c, Submitted application, Facts facts) {
        var stands = application.progress().on(facts.today());
        if (stands == OFFER_EXPIRED) throw expired(application.progress().offeredUntil());
        if (stands != OFFERED) throw new Rejected(OFFER_NOT_MADE);
        var onBehalf = application.account().map(own -> !facts.actor().is(own)).orElse(true);
        var reason = c.reason().map(Personal::of);
        if (c.accepted()) {
            return Decision.<ApplicationEvent>of(
                            new OfferAccepted(
                                    c.applicationId(), application.officerId(), onBehalf, reason))
                    .also(new KeepPost(application.vacancyId(), c.applicationId()));
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

    private static Rejected expired(Optional<LocalDate> until) {
        var last = until.map(DayInWords::of).orElse("");
        return new Rejected(
                Rejection.OFFER_EXPIRED,
                "The offer could be answered until %s, that day included.".formatted(last));
    }

    static Decision<ApplicationEvent> noteAppointed(NoteAppointed c, Submitted application) {
        if (application.progress().state() != ACCEPTED) throw new Rejected(OFFER_NOT_ACCEPTED);
        return Decision.of(new ApplicantAppointed(c.applicationId(), c.appointmentId()));
    }

    static Decision<ApplicationEvent> noteNotTakenUp(NoteNotTakenUp c, Submitted application) {
        return Decision.of(new AppointmentNotTakenUp(application.id(), c.appointmentId()));
    }
}
