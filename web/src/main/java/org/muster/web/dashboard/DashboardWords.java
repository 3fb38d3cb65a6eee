package org.muster.web.dashboard;

import java.util.Locale;
import org.muster.api.applications.ApplicationState;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.vacancies.VacancyState;
import org.springframework.stereotype.Component;

/** How the dashboards' figures look and read. Templates know it as {@code @dashboardWords}. */
@Component("dashboardWords")
public class DashboardWords {
    private static final double HOURS = 24;

    /** Such as {@code 3.5 days} or {@code 7 hours}. */
    public String days(double days) {
        if (days >= 1) return String.format(Locale.UK, "%.1f days", days);
        var hours = (long) (days * HOURS);
        if (hours == 0) return "under an hour";
        return hours == 1 ? "1 hour" : hours + " hours";
    }

    static String tone(VacancyState state) {
        return switch (state) {
            case CREATED -> "applied";
            case OPEN -> "sift";
            case CLOSED -> "interview";
            case CANCELLED -> "ended";
        };
    }

    /** The colour of the stage that the state belongs to. */
    static String tone(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, ENDORSED, NOT_ENDORSED, ELIGIBLE, INELIGIBLE -> "applied";
            case SHORTLISTED, ASSESSED, RESERVE -> "interview";
            case OFFERED -> "offer";
            case ACCEPTED, CLEARED -> "vetting";
            case APPOINTED -> "posted";
            case OFFER_EXPIRED, WITHDRAWN, REJECTED, DECLINED -> "ended";
        };
    }

    static String tone(ClearanceState state) {
        return switch (state) {
            case LIVE, LIVE_WITH_CONDITIONS -> "posted";
            case DUE_FOR_RENEWAL -> "offer";
            case SUSPENDED,
                    WITHDRAWN,
                    LAPSED,
                    CANCELLED,
                    TERMINATED,
                    ANNULLED,
                    NOT_UNDERPINNED,
                    NOT_CLEARED ->
                    "ended";
        };
    }
}
