package org.muster.web.support.pages;

import java.util.Locale;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.Endorsement;
import org.muster.api.applications.RejectionReason;
import org.muster.api.clearances.ApplicantClearance;
import org.muster.api.eligibility.EligibilityOutcome;
import org.muster.api.eligibility.EligibilityRule;
import org.muster.api.eligibility.RuleResult;
import org.muster.api.officers.Rank;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vacancies.VacancyState;
import org.springframework.stereotype.Component;

/** Says in words what codes mean. Templates know it as {@code @labels}. */
@Component("labels")
public class Labels {
    public String of(VacancyState state) {
        return switch (state) {
            case CREATED -> "Not yet open";
            case OPEN -> "Open";
            case CLOSED -> "Closed";
            case CANCELLED -> "Cancelled";
        };
    }

    /** An open vacancy whose closing time has come takes nothing any more. */
    public String of(VacancyState state, boolean takesApplications) {
        return state == VacancyState.OPEN && !takesApplications ? "Closing time passed" : of(state);
    }

    public String colour(VacancyState state, boolean takesApplications) {
        return switch (state) {
            case CREATED -> "blue";
            case OPEN -> takesApplications ? "green" : "grey";
            case CLOSED -> "grey";
            case CANCELLED -> "red";
        };
    }

    public String of(ApplicationState state) {
        return switch (state) {
            case SUBMITTED -> "Submitted";
            case ENDORSED -> "Endorsed";
            case NOT_ENDORSED -> "Not endorsed";
            case ELIGIBLE -> "Eligible";
            case INELIGIBLE -> "Not eligible";
            case SHORTLISTED -> "Shortlisted";
            case ASSESSED -> "Assessed";
            case RESERVE -> "Reserve";
            case OFFERED -> "Offer made";
            case OFFER_EXPIRED -> "Offer expired";
            case ACCEPTED -> "Offer accepted";
            case CLEARED -> "Cleared";
            case APPOINTED -> "Appointed";
            case WITHDRAWN -> "Withdrawn";
            case REJECTED -> "Rejected";
            case DECLINED -> "Offer declined";
        };
    }

    public String colour(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, ENDORSED -> "blue";
            case NOT_ENDORSED -> "yellow";
            case ELIGIBLE, CLEARED, APPOINTED -> "green";
            case INELIGIBLE, REJECTED -> "red";
            case SHORTLISTED, ASSESSED -> "purple";
            case RESERVE, OFFERED, ACCEPTED -> "orange";
            case OFFER_EXPIRED, WITHDRAWN, DECLINED -> "grey";
        };
    }

    public String of(Endorsement endorsement) {
        return switch (endorsement) {
            case PENDING -> "Awaited";
            case ENDORSED -> "Endorsed by the line manager";
            case DECLINED -> "Declined by the line manager";
        };
    }

    public String of(ApplicantClearance.Status status) {
        return switch (status) {
            case CLEARED -> "Cleared";
            case CLEARED_WITH_RESTRICTION -> "Cleared with a restriction that bears on the posting";
            case PENDING -> "Pending";
            case NOT_CLEARED -> "Not cleared";
        };
    }

    public String of(EligibilityOutcome outcome) {
        return switch (outcome) {
            case ELIGIBLE -> "Eligible";
            case ELIGIBLE_CONDITIONALLY -> "Eligible, on conditions that can still be met";
            case UNDETERMINED -> "Undetermined: something is not known";
            case INELIGIBLE -> "Not eligible";
        };
    }

    public String of(RuleResult result) {
        return switch (result) {
            case MET -> "Met";
            case NOT_MET -> "Not met";
            case UNKNOWN -> "Not known";
            case MET_CONDITIONALLY -> "Can still be met";
        };
    }

    /** The class of the style sheet that shows a result. */
    public String style(RuleResult result) {
        return switch (result) {
            case MET -> "app-met";
            case NOT_MET -> "app-not-met";
            case UNKNOWN, MET_CONDITIONALLY -> "app-depends";
        };
    }

    public String of(EligibilityRule rule) {
        return switch (rule) {
            case RANK -> "Rank";
            case ACCREDITATION -> "Accreditation";
            case PROBATION -> "Probation";
            case LIMITED_DUTIES -> "Limited duties";
            case VEHICLE -> "Vehicle";
            case RESIDENCY -> "Residency";
            case CLEARANCE -> "Clearance";
            case FORCE -> "Force";
        };
    }

    public String of(RejectionReason reason) {
        return switch (reason) {
            case NOT_ELIGIBLE -> "Not eligible";
            case NOT_SHORTLISTED -> "Not shortlisted";
            case BELOW_PASS_MARK -> "Below the pass mark";
            case NOT_SELECTED -> "Others were selected";
            case CLEARANCE_NOT_OBTAINED -> "A required clearance was not obtained";
            case OFFER_LAPSED -> "The offer lapsed";
            case VACANCY_CANCELLED -> "The vacancy was cancelled";
            case OTHER -> "Another reason";
        };
    }

    /** Such as {@code Chief inspector}. */
    public String of(Rank rank) {
        var words = rank.name().toLowerCase(Locale.UK).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    public String of(Role role) {
        return RoleWords.of(role).label();
    }

    /** The part of a style sheet's class that stands for a stage of this kind. */
    public String style(StageKind kind) {
        return kind.name().toLowerCase(Locale.UK);
    }

    /** Such as {@code 1 day} or {@code 3 days}. */
    public String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
