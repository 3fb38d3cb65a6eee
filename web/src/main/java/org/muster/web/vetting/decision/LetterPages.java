package org.muster.web.vetting.decision;

import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.web.vetting.acts.CasePage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The reasons letter of a refused case, for the vetting unit to print. */
@Controller
@RequestMapping("/vetting-cases/{id}/letter")
class LetterPages {
    private final CasePage pages;

    LetterPages(CasePage pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable CaseId id, Model page) {
        var refusal = pages.read(id, page).vetting().refusal().orElseThrow(Unknown::new);
        page.addAttribute("letter", refusal.letter().orElseThrow(Unknown::new))
                .addAttribute("window", refusal.window());
        return "appeals/letter";
    }
}
