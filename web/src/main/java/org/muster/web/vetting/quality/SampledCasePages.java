package org.muster.web.vetting.quality;

import java.time.Clock;
import java.util.Optional;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.quality.SampledCases;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.vetting.words.CaseWords;
import org.muster.web.vetting.words.SampleWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sampled cases, for people: all of them, or those that are still open. */
@Controller
@RequestMapping("/sampled-cases")
class SampledCasePages {
    private final Desk desk;
    private final Clock clock;

    SampledCasePages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String all(
            @RequestParam Optional<Boolean> open,
            @RequestParam Optional<String> reason,
            Window window,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        page.addAttribute("reason", said.orElse(""));
        if (AccessReason.isMissing(SampledCases.Find.class, said)) return "vetting/reason";
        page.addAttribute("sampled", desk.ask(new SampledCases.Find(open, said, window)))
                .addAttribute("open", open.map(Object::toString).orElse(""))
                .addAttribute("words", new CaseWords(desk.ask(new PolicyWords.Find())))
                .addAttribute("samples", new SampleWords())
                .addAttribute("readAt", clock.instant());
        return "vetting/sampled";
    }
}
