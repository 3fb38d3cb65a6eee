package org.muster.web.officers;

import java.util.List;
import org.muster.api.officers.Leaving;
import org.muster.api.officers.OfficerCommand.RecordLeaving;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.OfficerView;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;
import org.muster.web.support.pages.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The record of an officer's leaving, for people. */
@Controller
@RequestMapping("/officers/{id}/acts/leaving")
class LeavingPages {
    private final Desk desk;

    LeavingPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable OfficerId id, Form form, Model page) {
        var officer = desk.ask(new OfficerView.Find(id, AsAt.NOW));
        page.addAttribute("act", act(id))
                .addAttribute("place", "officers")
                .addAttribute("back", "/officers/" + id)
                .addAttribute("of", officer.name().orElse(OfficerWords.ERASED));
        return "support/act";
    }

    @PostMapping
    String leave(@PathVariable OfficerId id, Form form, Model page) {
        var act = act(id);
        return form.order(desk, act.meaning())
                .map(receipt -> form.done(receipt, "/officers/" + id, act.done()))
                .orElseGet(() -> ask(id, form, page));
    }

    private static Act act(OfficerId id) {
        return new Act(
                "leaving",
                "Record that the officer left",
                "Every clearance ends on that day. A withdrawal assessment that is under way ends"
                        + " without an outcome, and its record stays.",
                List.of(
                        Asked.day("on", "Left on", "The first day on which they were no officer"),
                        Asked.choice("how", "How", OfficerWords.leavings())),
                "The leaving was recorded.",
                f -> new RecordLeaving(id, f.day("on"), f.choice("how", Leaving.class)));
    }
}
