package org.muster.web.vacancies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.vacancies.Board;
import org.muster.api.vacancies.VacancyCommand.CancelVacancy;
import org.muster.api.vacancies.VacancyCommand.CloseVacancy;
import org.muster.api.vacancies.VacancyCommand.CreateVacancy;
import org.muster.api.vacancies.VacancyCommand.OpenVacancy;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vacancies.VacancyLine;
import org.muster.api.vacancies.VacancyState;
import org.muster.api.vacancies.VacancyView;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Vacancies for programs. */
@RestController
@RequestMapping("/api/v1/vacancies")
@Tag(name = "Vacancies")
class VacancyApi {
    private final Desk desk;

    VacancyApi(Desk desk) {
        this.desk = desk;
    }

    /** A command without fields takes an empty body or none. */
    record Nothing() {}

    record Cancellation(String reason) {}

    @Operation(summary = "Creates a vacancy against the newest version of a role profile")
    @PostMapping
    @Gives(CreateVacancy.class)
    ResponseEntity<Receipt> create(@RequestBody NewVacancy vacancy) {
        return Reply.created("/api/v1/vacancies", desk.order(vacancy.command()));
    }

    @Operation(summary = "Lets officers apply, until the closing time")
    @PostMapping("/{id}/opening")
    @Gives(OpenVacancy.class)
    Receipt open(@PathVariable VacancyId id, @RequestBody Optional<Nothing> nothing) {
        return desk.order(new OpenVacancy(id));
    }

    @Operation(summary = "Takes no more applications")
    @PostMapping("/{id}/closing")
    @Gives(CloseVacancy.class)
    Receipt close(@PathVariable VacancyId id, @RequestBody Optional<Nothing> nothing) {
        return desk.order(new CloseVacancy(id));
    }

    @Operation(summary = "Ends a vacancy; what was offered stands")
    @PostMapping("/{id}/cancellation")
    @Gives(CancelVacancy.class)
    Receipt cancel(@PathVariable VacancyId id, @RequestBody Cancellation cancellation) {
        return desk.order(new CancelVacancy(id, cancellation.reason()));
    }

    @Operation(summary = "Lists vacancies, the newest first, with the counts of applications")
    @GetMapping
    ResponseEntity<List<VacancyLine>> all(
            Window window,
            @RequestParam Optional<VacancyState> state,
            @RequestParam(defaultValue = "false") boolean open) {
        return Reply.listed(desk.ask(new VacancyLine.Find(window, state, open)));
    }

    @Operation(summary = "Shows one vacancy, as it is or was")
    @GetMapping("/{id}")
    ResponseEntity<VacancyView> one(@PathVariable VacancyId id, AsAt past) {
        var vacancy = desk.ask(new VacancyView.Find(id, past));
        return Reply.tagged(vacancy, vacancy.version());
    }

    @Operation(summary = "Shows a vacancy's candidates by stage")
    @GetMapping("/{id}/board")
    Board board(@PathVariable VacancyId id, @RequestParam Optional<String> named) {
        return desk.ask(new Board.Find(id, named));
    }
}
