package org.muster.web.appeals;

import java.time.Clock;
import java.util.Optional;
import org.muster.api.appeals.AppealCommand.LodgeAppeal;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An appeal that came on paper, recorded for the applicant by an appeals officer. */
@Controller
@RequestMapping("/vetting-cases/{id}/appeals/new")
class RecordingPages {
    private final Desk desk;
    private final AppealPage pages;
    private final Clock clock;

    RecordingPages(Desk desk, AppealPage pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable CaseId id, Form form, Model page) {
        if (!Actors.may(LodgeAppeal.class)) throw new Unknown();
        var vetting = desk.ask(new VettingCaseView.Find(id, AsAt.NOW, Optional.empty()));
        page.addAttribute("vetting", vetting)
                .addAttribute("refused", vetting.refusal().orElseThrow(Unknown::new))
                .addAttribute("words", pages.words())
                .addAttribute("readAt", clock.instant());
        return "appeals/record";
    }

    @PostMapping
    String lodge(@PathVariable CaseId id, Form form, Model page) {
        return form.order(desk, f -> Lodging.of(id, f))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/appeals/" + receipt.id(),
                                        "The appeal was recorded."))
                .orElseGet(() -> ask(id, form, page));
    }
}
