package org.muster.web.vetting.matters;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Clock;
import java.util.Optional;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicyWords;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.matters.MatterRegister;
import org.muster.api.vetting.matters.OfficerMatters;
import org.muster.api.views.AsAt;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Staff;
import org.muster.web.support.pages.Form;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is learned of one officer, for people, and each act with its form. */
@Controller
@RequestMapping("/officers/{id}/matters")
class OfficerMatterPages {
    private final Desk desk;
    private final Staff staff;
    private final Clock clock;

    OfficerMatterPages(Desk desk, Staff staff, Clock clock) {
        this.desk = desk;
        this.staff = staff;
        this.clock = clock;
    }

    @GetMapping
    String of(
            @PathVariable OfficerId id,
            AsAt past,
            @RequestParam Optional<String> reason,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(OfficerMatters.Find.class, said)) return "vetting/reason";
        var view = desk.ask(new OfficerMatters.Find(id, past, said));
        page.addAttribute("view", view)
                .addAttribute("acts", acts(view))
                .addAttribute("words", words())
                .addAttribute("listed", Actors.may(MatterRegister.Find.class))
                .addAttribute("past", !past.equals(AsAt.NOW))
                .addAttribute("reason", said.orElse(""))
                .addAttribute("readAt", clock.instant());
        return "vetting/officer-matters";
    }

    @GetMapping("/acts/{name}")
    String ask(@PathVariable OfficerId id, @PathVariable String name, Form form, Model page) {
        return show(act(id, name, page), id, page);
    }

    @PostMapping("/acts/{name}")
    String act(@PathVariable OfficerId id, @PathVariable String name, Form form, Model page) {
        var act = act(id, name, page);
        return form.order(desk, act.meaning())
                .map(receipt -> form.done(receipt, path(id), act.done()))
                .orElseGet(() -> show(act, id, page));
    }

    private MatterActs acts(OfficerMatters view) {
        return new MatterActs(view, staff.in(VETTING_RESEARCHER, VETTING_DECISION_MAKER));
    }

    private Act act(OfficerId id, String name, Model page) {
        var view = desk.ask(new OfficerMatters.Find(id, AsAt.NOW, Optional.empty()));
        page.addAttribute("of", words().shown(view.officer().name()));
        return acts(view).named(name).orElseThrow(Unknown::new);
    }

    private static String show(Act act, OfficerId id, Model page) {
        page.addAttribute("act", act)
                .addAttribute("place", "matters")
                .addAttribute("back", path(id));
        return "support/act";
    }

    private static String path(OfficerId id) {
        return "/officers/" + id + "/matters";
    }

    private MatterWords words() {
        return new MatterWords(desk.ask(new PolicyWords.Find()));
    }
}
