package org.muster.web.dashboard;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.WORKFORCE_PLANNER;

import java.util.EnumSet;
import org.muster.api.applications.ApplicationView;
import org.muster.api.dashboard.StageStay;
import org.muster.api.dashboard.VacancyDashboard;
import org.muster.api.dashboard.VettingDashboard;
import org.muster.api.vacancies.Board;
import org.muster.api.vacancies.StageKind;
import org.muster.api.vetting.VettingQueue;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Place;
import org.muster.web.support.problems.Reader;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The dashboards, each bar beside its figures, each figure leading to what it counts. */
@Controller
@RequestMapping("/dashboard")
class DashboardPages {
    private final Desk desk;

    DashboardPages(Desk desk) {
        this.desk = desk;
    }

    @Bean
    static Place dashboardPlace() {
        return new Place(
                Place.Group.OVERSIGHT,
                60,
                "dashboard",
                "Dashboard",
                "/dashboard",
                EnumSet.of(RECRUITER, WORKFORCE_PLANNER, AUDITOR, VETTING_DECISION_MAKER));
    }

    @GetMapping
    String vacancies(Reader reader, Model page) {
        var counted = desk.ask(new VacancyDashboard.Find());
        page.addAttribute("counted", counted)
                .addAttribute("charts", VacancyCharts.of(counted))
                .addAttribute("most", VacancyDashboard.MOST)
                .addAttribute("boards", Actors.may(Board.Find.class));
        return reader.view("dashboard/vacancies", "figures");
    }

    @GetMapping("/vetting")
    String vetting(Reader reader, Model page) {
        var counted = desk.ask(new VettingDashboard.Find());
        page.addAttribute("counted", counted)
                .addAttribute("charts", VettingCharts.of(counted))
                .addAttribute("leads", Actors.may(VettingQueue.Find.class));
        return reader.view("dashboard/vetting", "figures");
    }

    @GetMapping("/stages/{stage}")
    String stays(
            @PathVariable StageKind stage,
            @RequestParam(defaultValue = "true") boolean waiting,
            Window window,
            Model page) {
        var slice = desk.ask(new StageStay.Find(stage, waiting, window));
        page.addAttribute("stays", slice.items())
                .addAttribute("next", slice.next())
                .addAttribute("stage", stage)
                .addAttribute("waiting", waiting)
                .addAttribute("opens", Actors.may(ApplicationView.Find.class));
        return "dashboard/stays";
    }
}
