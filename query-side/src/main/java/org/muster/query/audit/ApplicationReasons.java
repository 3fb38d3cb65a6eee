package org.muster.query.audit;

import java.util.Optional;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.personal.Personal;

/**
 * The reason given for something, and whether the reader may see it: those who select see every
 * one, an applicant those that concern them alone, a line manager their own, a panel none.
 */
final class ApplicationReasons {
    private ApplicationReasons() {}

    static Optional<Personal<String>> of(ApplicationEvent event, Sight sight) {
        return given(event).filter(_ -> sight.selects() || isFor(event, sight));
    }

    private static Optional<Personal<String>> given(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEndorsed e -> e.reason();
            case EndorsementDeclined e -> Optional.of(e.reason());
            case ApplicationMoved e -> e.reason();
            case PlacedOnReserve e -> Optional.of(e.reason());
            case OfferMade e -> e.reason();
            case OfferAccepted e -> e.reason();
            case OfferDeclined e -> e.reason();
            case ApplicationWithdrawn e -> e.reason();
            case ApplicationRejected e -> Optional.of(e.reason());
            case ApplicationHeld e -> Optional.of(e.reason());
            case ApplicationSubmitted _,
                    EligibilityNoted _,
                    ApplicationAssessed _,
                    ApplicationResumed _,
                    ApplicantLeft _,
                    ApplicantAppointed _,
                    AppointmentNotTakenUp _ ->
                    Optional.empty();
        };
    }

    private static boolean isFor(ApplicationEvent event, Sight sight) {
        return switch (event) {
            case ApplicationEndorsed _, EndorsementDeclined _ ->
                    sight.isApplicant() || sight.isLineManager();
            case OfferAccepted _, OfferDeclined _, ApplicationWithdrawn _, ApplicationRejected _ ->
                    sight.isApplicant();
            case ApplicationMoved _, PlacedOnReserve _, OfferMade _, ApplicationHeld _ -> false;
            case ApplicationSubmitted _,
                    EligibilityNoted _,
                    ApplicationAssessed _,
                    ApplicationResumed _,
                    ApplicantLeft _,
                    ApplicantAppointed _,
                    AppointmentNotTakenUp _ ->
                    false;
        };
    }
}
