package org.muster.web.applications;

import static org.muster.api.access.Role.APPLICANT;
import static org.muster.api.access.Role.LINE_MANAGER;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.applications.ApplicationState.ASSESSED;
import static org.muster.api.applications.ApplicationState.OFFERED;
import static org.muster.api.applications.ApplicationState.OFFER_EXPIRED;
import static org.muster.api.applications.ApplicationState.RESERVE;
import static org.muster.api.applications.ApplicationState.SHORTLISTED;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.ApplicationView;
import org.muster.api.applications.Endorsement;

/** What a person can order of an application, each on a page of its own. */
enum Action {
    ENDORSEMENT("Endorse or decline", "The line manager's view is recorded.", LINE_MANAGER),
    ELIGIBILITY("Assess eligibility", "Eligibility was assessed.", RECRUITER),
    MOVES("Move", "The application was moved.", RECRUITER),
    OFFER("Offer a post", "The post was offered.", RECRUITER),
    OFFER_RESPONSE("Answer the offer", "The answer is recorded.", APPLICANT, RECRUITER),
    RESERVE_LIST("Place on reserve", "The candidate is on the reserve list.", RECRUITER),
    HOLD("Put on hold", "The application is on hold.", RECRUITER),
    RESUMPTION("Take off hold", "The application is no longer on hold.", RECRUITER),
    REJECTION("Reject", "The application was rejected.", RECRUITER),
    WITHDRAWAL("Withdraw", "The application was withdrawn.", APPLICANT);

    private static final Set<ApplicationState> IN_THE_FIELD =
            Set.of(SHORTLISTED, ASSESSED, RESERVE, OFFER_EXPIRED);

    private final String title;
    private final String done;
    private final Set<Role> roles;

    Action(String title, String done, Role... roles) {
        this.title = title;
        this.done = done;
        this.roles = Set.of(roles);
    }

    public String getTitle() {
        return title;
    }

    String done() {
        return done;
    }

    /** How it is written in an address. */
    public String getPath() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is worth offering to whoever sees the application; the rules have the last word. */
    static List<Action> open(ApplicationView application) {
        return Stream.of(values())
                .filter(action -> application.seenAs().stream().anyMatch(action.roles::contains))
                .filter(action -> action.fits(application))
                .toList();
    }

    private boolean fits(ApplicationView application) {
        var state = application.state();
        if (state.hasEnded() || state == ApplicationState.APPOINTED) return false;
        return switch (this) {
            case ENDORSEMENT -> application.endorsement() == Endorsement.PENDING;
            case ELIGIBILITY, REJECTION, WITHDRAWAL -> true;
            case MOVES -> !application.movesTo().isEmpty();
            case OFFER -> IN_THE_FIELD.contains(state) && !application.onHold();
            case OFFER_RESPONSE -> state == OFFERED && !application.onHold();
            case RESERVE_LIST ->
                    (state == SHORTLISTED || state == ASSESSED) && !application.onHold();
            case HOLD -> !application.onHold();
            case RESUMPTION -> application.onHold();
        };
    }
}
