package org.muster.web.audit;

import java.util.EnumSet;
import java.util.Optional;
import org.muster.api.access.Account;
import org.muster.api.access.Role;
import org.muster.api.audit.Reading;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Place;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who read vetting material, and who tried to. */
@Controller
class ReadingPages {
    private final Desk desk;

    ReadingPages(Desk desk) {
        this.desk = desk;
    }

    @Bean
    static Place readingsPlace() {
        return new Place(
                Place.Group.OVERSIGHT,
                80,
                "readings",
                "Readings",
                "/readings",
                EnumSet.of(Role.AUDITOR, Role.DATA_PROTECTION_OFFICER));
    }

    @GetMapping("/readings")
    String latest(
            Window window,
            @RequestParam(name = "case") Optional<CaseId> about,
            @RequestParam Optional<String> account,
            @RequestParam(defaultValue = "false") boolean refused,
            Model page) {
        var by = account.filter(name -> !name.isBlank()).map(Account::new);
        page.addAttribute("readings", desk.ask(new Reading.Find(window, about, by, refused)))
                .addAttribute("account", by.map(Account::name).orElse(""))
                .addAttribute("case", about.map(CaseId::toString).orElse(""))
                .addAttribute("refused", refused)
                .addAttribute("mayOpenCases", Actors.may(VettingCaseView.Find.class));
        return "audit/readings";
    }
}
