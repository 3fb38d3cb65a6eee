package org.muster.web.appeals;

import static org.muster.api.access.Role.APPLICANT;

import java.util.Set;
import org.muster.api.appeals.refusals.OwnRefusal;
import org.muster.api.appeals.refusals.OwnRefusals;
import org.muster.api.vetting.CaseId;
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

/** An officer's own refusals, for them: the letter, the window, and the appeal. */
@Controller
@RequestMapping("/refusals")
class OwnRefusalPages {
    private final Desk desk;
    private final AppealPage pages;

    OwnRefusalPages(Desk desk, AppealPage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Bean
    static Place refusalsPlace() {
        return new Place(
                Place.Group.VETTING,
                54,
                "refusals",
                "Letters and appeals",
                "/refusals",
                Set.of(APPLICANT));
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("own", desk.ask(new OwnRefusals.Find()))
                .addAttribute("words", pages.words());
        return "appeals/own-list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable CaseId id, Form form, Model page) {
        page.addAttribute("own", desk.ask(new OwnRefusal.Find(id)))
                .addAttribute("words", pages.words());
        return "appeals/own";
    }

    @PostMapping("/{id}/appeal")
    String lodge(@PathVariable CaseId id, Form form, Model page) {
        return form.order(desk, f -> Lodging.of(id, f))
                .map(receipt -> form.done(receipt, "/refusals/" + id, "Your appeal was lodged."))
                .orElseGet(() -> one(id, form, page));
    }
}
