package org.muster.query.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.RejectionReason;
import org.muster.api.calendar.DayInWords;
import org.muster.api.eligibility.EligibilityOutcome;

/** What happened to an application, in a sentence. */
final class ApplicationSentences {
    private ApplicationSentences() {}

    static String of(ApplicationEvent event) {
        return switch (event) {
            case ApplicationSubmitted _ -> "The application was submitted.";
            case ApplicationEndorsed _ -> "The line manager endorsed the application.";
            case EndorsementDeclined _ -> "The line manager declined to endorse the application.";
            case EligibilityNoted e -> "The application was noted as " + of(e.outcome()) + ".";
            case ApplicationMoved e -> "Moved from " + e.from() + " to " + e.to() + ".";
            case ApplicationAssessed _ -> "Every interview score is in.";
            case PlacedOnReserve _ -> "Placed on the reserve list.";
            case OfferMade e -> "A post was offered, subject to vetting" + until(e.until()) + ".";
            case OfferAccepted e -> "The offer was accepted" + onBehalf(e.onBehalf());
            case OfferDeclined e -> "The offer was declined" + onBehalf(e.onBehalf());
            case ApplicationWithdrawn _ -> "The applicant withdrew.";
            case ApplicationRejected e -> "Rejected: " + of(e.code()) + ".";
            case ApplicationHeld _ -> "Put on hold.";
            case ApplicationResumed _ -> "Taken off hold.";
            case ApplicantLeft _ -> "The application ended: the officer left the force.";
            case ApplicantAppointed _ -> "The applicant was appointed.";
            case AppointmentNotTakenUp _ ->
                    "The appointment came to nothing; the accepted offer stands.";
        };
    }

    static String of(EligibilityOutcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> "eligible";
            case ELIGIBLE_CONDITIONALLY -> "eligible, on conditions that can still be met";
            case UNDETERMINED -> "undetermined: something is not known";
            case INELIGIBLE -> "not eligible";
        };
    }

    private static String of(RejectionReason code) {
        return switch (code) {
            case NOT_ELIGIBLE -> "not eligible";
            case NOT_SHORTLISTED -> "not shortlisted";
            case BELOW_PASS_MARK -> "below the pass mark";
            case NOT_SELECTED -> "others were selected";
            case CLEARANCE_NOT_OBTAINED -> "a required clearance was not obtained";
            case OFFER_LAPSED -> "the offer lapsed";
            case VACANCY_CANCELLED -> "the vacancy was cancelled";
            case OTHER -> "another reason";
        };
    }

    private static String until(Optional<LocalDate> last) {
        return last.map(day -> ", to be answered until " + DayInWords.of(day)).orElse("");
    }

    private static String onBehalf(boolean onBehalf) {
        return onBehalf ? ", by a recruiter on the applicant's behalf." : ".";
    }
}
