package org.muster.web.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.muster.api.dashboard.StageStay;
import org.muster.api.dashboard.VacancyDashboard;
import org.muster.api.dashboard.VettingDashboard;
import org.muster.api.vacancies.StageKind;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Dashboards for programs: each figure with the address of what it counts. */
@RestController
@RequestMapping("/api/v1/dashboard")
@Tag(name = "Dashboards")
class DashboardApi {
    private final Desk desk;

    DashboardApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Counts vacancies, posts and applications, and how long stages take")
    @GetMapping("/vacancies")
    LinkedVacancies vacancies() {
        return LinkedVacancies.of(desk.ask(new VacancyDashboard.Find()));
    }

    @Operation(summary = "Lists the stays behind the figures of a stage, the earliest entry first")
    @GetMapping("/vacancies/stages/{stage}")
    ResponseEntity<List<StageStay>> stays(
            @PathVariable StageKind stage,
            @RequestParam(defaultValue = "true") boolean waiting,
            Window window) {
        return Reply.listed(desk.ask(new StageStay.Find(stage, waiting, window)));
    }

    @Operation(summary = "Counts open vetting cases and clearances by level")
    @GetMapping("/vetting")
    LinkedVetting vetting() {
        return LinkedVetting.of(desk.ask(new VettingDashboard.Find()));
    }
}
