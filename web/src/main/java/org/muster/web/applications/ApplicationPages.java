package org.muster.web.applications;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.PANEL_MEMBER;
import static org.muster.api.access.Role.RECRUITER;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationLine;
import org.muster.api.applications.ApplicationState;
import org.muster.api.applications.ApplicationView;
import org.muster.api.appointments.AppointmentView;
import org.muster.api.assessments.PanelScores;
import org.muster.api.audit.Timeline;
import org.muster.api.clearances.ApplicantClearance;
import org.muster.api.eligibility.Explanation;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Place;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Applications for people: those that concern the reader, and all about one of them. */
@Controller
@RequestMapping("/applications")
class ApplicationPages {
    private static final Set<ApplicationState> AGREED =
            Set.of(ApplicationState.ACCEPTED, ApplicationState.CLEARED);

    private final Desk desk;

    ApplicationPages(Desk desk) {
        this.desk = desk;
    }

    @Bean
    static Place applicationsPlace() {
        var concerned =
                EnumSet.of(RECRUITER, AUDITOR, PANEL_MEMBER, Role.LINE_MANAGER, Role.APPLICANT);
        return new Place(
                Place.Group.POSTING,
                20,
                "applications",
                "Applications",
                "/applications",
                concerned);
    }

    @GetMapping
    String all(Window window, Model page) {
        page.addAttribute("applications", desk.ask(new ApplicationLine.Find(window)))
                .addAttribute("first", window.from().isEmpty());
        return "applications/list";
    }

    /** Those who see which clearances are missing may read how far vetting is; never why. */
    private Optional<ApplicantClearance> vetting(ApplicationView application) {
        return application
                .missingClearances()
                .map(_ -> desk.ask(new ApplicantClearance.Find(application.id())));
    }

    @GetMapping("/{id}")
    String one(@PathVariable ApplicationId id, Model page) {
        var application = desk.ask(new ApplicationView.Find(id, AsAt.NOW));
        page.addAttribute("candidate", application)
                .addAttribute("actions", Action.open(application))
                .addAttribute("appointable", isAppointable(application))
                .addAttribute("onPanel", isSeenAs(application, PANEL_MEMBER))
                .addAttribute("onlyTheirs", Actors.current().roles().equals(Set.of(Role.APPLICANT)))
                .addAttribute("readsAppointments", Actors.may(AppointmentView.Find.class))
                .addAttribute("vetting", vetting(application))
                .addAttribute("timeline", desk.ask(new Timeline.Find(id, AsAt.NOW)))
                .addAttribute("explanation", explanation(application))
                .addAttribute("scores", scores(application));
        return "applications/one";
    }

    private static boolean isAppointable(ApplicationView application) {
        return isSeenAs(application, RECRUITER) && AGREED.contains(application.state());
    }

    private Optional<Explanation> explanation(ApplicationView application) {
        var find = new Explanation.Find(application.id(), AsAt.NOW);
        return isSeenAs(application, RECRUITER, AUDITOR)
                ? application.eligibility().map(_ -> desk.ask(find))
                : Optional.empty();
    }

    private Optional<PanelScores> scores(ApplicationView application) {
        return isSeenAs(application, RECRUITER, AUDITOR, PANEL_MEMBER)
                ? Optional.of(desk.ask(new PanelScores.Find(application.id(), AsAt.NOW)))
                : Optional.empty();
    }

    private static boolean isSeenAs(ApplicationView application, Role... roles) {
        return Stream.of(roles).anyMatch(application.seenAs()::contains);
    }
}
