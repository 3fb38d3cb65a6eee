package org.muster.web.vetting.matters;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.matters.MatterRegister;
import org.muster.api.vetting.matters.MatterState;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is learned of officers, for people: everybody's, the first to be learned first. */
@Controller
@RequestMapping("/matters")
class MatterPages {
    private final Desk desk;
    private final Clock clock;

    MatterPages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Bean
    static Place mattersPlace() {
        return new Place(
                Place.Group.VETTING,
                55,
                "matters",
                "Matters",
                "/matters",
                Set.of(VETTING_RESEARCHER, VETTING_DECISION_MAKER, AUDITOR));
    }

    @GetMapping
    String all(
            @RequestParam Optional<MatterState> state,
            @RequestParam Optional<String> reason,
            Window window,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(MatterRegister.Find.class, said)) return "vetting/reason";
        page.addAttribute("register", desk.ask(new MatterRegister.Find(state, said, window)))
                .addAttribute("words", new MatterWords(desk.ask(new PolicyWords.Find())))
                .addAttribute("reason", said.orElse(""))
                .addAttribute("readAt", clock.instant());
        return "vetting/matters";
    }
}
