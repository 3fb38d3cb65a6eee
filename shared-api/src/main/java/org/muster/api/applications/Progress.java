package org.muster.api.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.vacancies.Stage;
import org.muster.api.vacancies.StageKind;

/**
 * How far an application has come: a function of its own events alone, and so the same for whoever
 * decides, shows or looks back. {@code CLEARED} is not among its states: that depends on clearances
 * and a date. Nor is {@code OFFER_EXPIRED}, unless a day is named.
 *
 * @param stages those of its vacancy, first to last
 * @param stage where it stands on the board; after an exit, where it last stood
 * @param eligibility the outcome noted last
 * @param offeredUntil the last day on which the offer that was made last can be answered
 */
public record Progress(
        List<Stage> stages,
        Stage stage,
        ApplicationState state,
        Endorsement endorsement,
        Optional<EligibilityOutcome> eligibility,
        boolean onHold,
        Optional<LocalDate> offeredUntil) {

    /** Absent where nothing was submitted. */
    public static Optional<Progress> of(List<? extends ApplicationEvent> events) {
        Optional<Progress> progress = Optional.empty();
        for (var event : events) {
            progress =
                    event instanceof ApplicationSubmitted submitted
                            ? Optional.of(begun(submitted))
                            : progress.map(p -> p.after(event));
        }
        return progress;
    }

    public static Progress begun(ApplicationSubmitted event) {
        return new Progress(
                event.stages(),
                event.stages().getFirst(),
                ApplicationState.SUBMITTED,
                Endorsement.PENDING,
                Optional.empty(),
                false,
                Optional.empty());
    }

    public Progress after(ApplicationEvent event) {
        return switch (event) {
            case ApplicationSubmitted e -> begun(e);
            case ApplicationEndorsed _ -> endorsed(Endorsement.ENDORSED).screened();
            case EndorsementDeclined _ -> endorsed(Endorsement.DECLINED).screened();
            case EligibilityNoted e -> found(e.outcome()).screened();
            case ApplicationMoved e -> moved(new Stage(e.to(), e.kind()));
            case ApplicationAssessed _ -> in(assessed());
            case PlacedOnReserve _ -> in(ApplicationState.RESERVE);
            case OfferMade e -> offered(e.until()).at(StageKind.OFFER);
            case OfferAccepted _ -> in(ApplicationState.ACCEPTED).at(StageKind.VETTING);
            case OfferDeclined _ -> ended(ApplicationState.DECLINED);
            case ApplicationWithdrawn _ -> ended(ApplicationState.WITHDRAWN);
            case ApplicationRejected _ -> ended(ApplicationState.REJECTED);
            case ApplicationHeld _ -> held(true);
            case ApplicationResumed _ -> held(false);
            case ApplicantLeft _ -> ended(ApplicationState.WITHDRAWN);
            case ApplicantAppointed _ -> in(ApplicationState.APPOINTED).at(StageKind.POSTED);
            case AppointmentNotTakenUp _ -> in(ApplicationState.ACCEPTED).at(StageKind.VETTING);
        };
    }

    /** Where it stands on a day: an offer that nobody answered in time has expired by itself. */
    public ApplicationState on(LocalDate day) {
        return state == ApplicationState.OFFERED && offeredUntil.map(day::isAfter).orElse(false)
                ? ApplicationState.OFFER_EXPIRED
                : state;
    }

    /** Says whether the officer may go on, by the assessment noted last. */
    public boolean mayProceed() {
        return eligibility.map(EligibilityOutcome::mayProceed).orElse(false);
    }

    /**
     * Before the interview, the state says what is known so far: eligibility before endorsement.
     */
    private Progress screened() {
        return stage.kind() == StageKind.APPLIED || stage.kind() == StageKind.SIFT
                ? in(eligibility.flatMap(Progress::screenedAs).orElseGet(this::endorsedAs))
                : this;
    }

    private static Optional<ApplicationState> screenedAs(EligibilityOutcome outcome) {
        return switch (outcome) {
            case ELIGIBLE, ELIGIBLE_CONDITIONALLY -> Optional.of(ApplicationState.ELIGIBLE);
            case INELIGIBLE -> Optional.of(ApplicationState.INELIGIBLE);
            case UNDETERMINED -> Optional.empty();
        };
    }

    private ApplicationState endorsedAs() {
        return switch (endorsement) {
            case PENDING -> ApplicationState.SUBMITTED;
            case ENDORSED -> ApplicationState.ENDORSED;
            case DECLINED -> ApplicationState.NOT_ENDORSED;
        };
    }

    private Progress moved(Stage to) {
        var there = at(to);
        return to.kind() == StageKind.INTERVIEW && state != ApplicationState.ASSESSED
                ? there.in(ApplicationState.SHORTLISTED)
                : there.screened();
    }

    private ApplicationState assessed() {
        return state == ApplicationState.RESERVE ? state : ApplicationState.ASSESSED;
    }

    private Progress offered(Optional<LocalDate> until) {
        return new Progress(
                stages, stage, ApplicationState.OFFERED, endorsement, eligibility, onHold, until);
    }

    private Progress ended(ApplicationState exit) {
        return in(exit).held(false);
    }

    private Progress at(StageKind kind) {
        return stages.stream().filter(s -> s.kind() == kind).findFirst().map(this::at).orElse(this);
    }

    private Progress at(Stage there) {
        return new Progress(stages, there, state, endorsement, eligibility, onHold, offeredUntil);
    }

    private Progress in(ApplicationState next) {
        return new Progress(stages, stage, next, endorsement, eligibility, onHold, offeredUntil);
    }

    private Progress endorsed(Endorsement by) {
        return new Progress(stages, stage, state, by, eligibility, onHold, offeredUntil);
    }

    private Progress found(EligibilityOutcome outcome) {
        return new Progress(
                stages, stage, state, endorsement, Optional.of(outcome), onHold, offeredUntil);
    }

    private Progress held(boolean hold) {
        return new Progress(stages, stage, state, endorsement, eligibility, hold, offeredUntil);
    }
}
