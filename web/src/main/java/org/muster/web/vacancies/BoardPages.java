package org.muster.web.vacancies;

import java.util.Optional;
import org.muster.api.applications.ApplicationView;
import org.muster.api.vacancies.Board;
import org.muster.api.vacancies.VacancyId;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.problems.Reader;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A vacancy's board for people; the columns fetch themselves again when something moves. */
@Controller
class BoardPages {
    private final Desk desk;

    BoardPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/vacancies/{id}/board")
    String board(
            @PathVariable VacancyId id,
            @RequestParam Optional<String> named,
            Form form,
            Reader reader,
            Model page) {
        page.addAttribute("board", desk.ask(new Board.Find(id, named)))
                .addAttribute("named", named.orElse(""))
                .addAttribute("readsApplications", Actors.may(ApplicationView.Find.class));
        return reader.view("vacancies/board", "columns");
    }
}
