package org.muster.web.vacancies;

import java.util.EnumSet;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.access.Role;
import org.muster.api.vacancies.VacancyCommand.CancelVacancy;
import org.muster.api.vacancies.VacancyCommand.CloseVacancy;
import org.muster.api.vacancies.VacancyCommand.OpenVacancy;
import org.muster.api.vacancies.VacancyId;
import org.muster.api.vacancies.VacancyLine;
import org.muster.api.vacancies.VacancyState;
import org.muster.api.vacancies.VacancyView;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vacancies for people: the list, one of them, and what is ordered of it. */
@Controller
@RequestMapping("/vacancies")
class VacancyPages {
    private final Desk desk;

    VacancyPages(Desk desk) {
        this.desk = desk;
    }

    @Bean
    static Place vacanciesPlace() {
        var everybody = EnumSet.complementOf(EnumSet.of(Role.SERVICE));
        return new Place(
                Place.Group.POSTING, 10, "vacancies", "Vacancies", "/vacancies", everybody);
    }

    @GetMapping
    String all(
            Window window,
            @RequestParam Optional<VacancyState> state,
            @RequestParam Optional<Boolean> open,
            Model page) {
        var find = new VacancyLine.Find(window, state, open.orElse(false));
        page.addAttribute("vacancies", desk.ask(find))
                .addAttribute("state", state)
                .addAttribute("open", find.takingApplications())
                .addAttribute("first", window.from().isEmpty());
        return "vacancies/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable VacancyId id, Form form, Model page) {
        page.addAttribute("vacancy", desk.ask(new VacancyView.Find(id, AsAt.NOW)));
        return "vacancies/one";
    }

    @PostMapping("/{id}/opening")
    String open(@PathVariable VacancyId id, Form form, Model page) {
        return shown(id, form.order(desk, _ -> new OpenVacancy(id)), "It is open.", form, page);
    }

    @PostMapping("/{id}/closing")
    String close(@PathVariable VacancyId id, Form form, Model page) {
        return shown(id, form.order(desk, _ -> new CloseVacancy(id)), "It is closed.", form, page);
    }

    @PostMapping("/{id}/cancellation")
    String cancel(@PathVariable VacancyId id, Form form, Model page) {
        var cancelled = form.order(desk, f -> new CancelVacancy(id, f.passage("reason")));
        return shown(id, cancelled, "It is cancelled.", form, page);
    }

    private String shown(
            VacancyId id, Optional<Receipt> ordered, String sentence, Form form, Model page) {
        return ordered.map(receipt -> form.done(receipt, "/vacancies/" + id, sentence))
                .orElseGet(() -> one(id, form, page));
    }
}
