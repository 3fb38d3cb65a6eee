package org.muster.web.clearances;

import java.time.Clock;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.clearances.OfficerClearances;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerView;
import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.past.Moment;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one officer holds, for people: states and days, never why. */
@Controller
class OfficerClearancePages {
    private final Desk desk;
    private final Clock clock;

    OfficerClearancePages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/officers/{id}/clearances")
    String held(@PathVariable OfficerId id, AsAt past, Form form, Model page) {
        var officer = desk.ask(new OfficerView.Find(id, AsAt.NOW));
        page.addAttribute("held", desk.ask(new OfficerClearances.Find(id, past)).clearances())
                .addAttribute("officer", officer)
                .addAttribute("words", ClearanceWords.of(desk.ask(new PolicyWords.Find()), clock))
                .addAttribute("moment", new Moment(past))
                .addAttribute("reads", Actors.may(ClearanceView.Find.class))
                .addAttribute("form", form.prefill("past", "TRUE"))
                .addAttribute("opens", officer.leftOn().isEmpty() && Actors.may(OpenCase.class));
        return "clearances/officer";
    }
}
