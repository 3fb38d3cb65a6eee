package org.muster.web.clearances;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.Clock;
import java.util.Optional;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceRegister;
import org.muster.api.clearances.ClearanceView;
import org.muster.api.clearances.conditions.ConditionReviews;
import org.muster.api.policies.PolicyWords;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.api.withdrawals.WithdrawalView;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Act;
import org.muster.web.support.pages.Form;
import org.muster.web.support.past.Moment;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One clearance with its conditions and all that happened to it, for the vetting unit. */
@Controller
@RequestMapping("/clearances")
class OneClearancePages {
    private final Desk desk;
    private final Clock clock;

    OneClearancePages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/reviews")
    String reviews(AsAt past, Form form, Model page) {
        page.addAttribute("reviews", desk.ask(new ConditionReviews.Find(false, past)))
                .addAttribute("words", words())
                .addAttribute("details", Actors.may(ClearanceView.Find.class));
        return "clearances/reviews";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable ClearanceId id,
            AsAt past,
            @RequestParam Optional<String> reason,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(ClearanceView.Find.class, said)) return "vetting/reason";
        var clearance = desk.ask(new ClearanceView.Find(id, past, said));
        page.addAttribute("clearance", clearance)
                .addAttribute("acts", new ClearanceActs(clearance))
                .addAttribute("words", words())
                .addAttribute("past", !past.equals(AsAt.NOW))
                .addAttribute("moment", new Moment(past))
                .addAttribute("reason", said.orElse(""))
                .addAttribute("form", form.prefill("past", "TRUE"))
                .addAttribute("register", Actors.may(ClearanceRegister.Find.class))
                .addAttribute("cases", readsAnyCase())
                .addAttribute("assessments", Actors.may(WithdrawalView.Find.class))
                .addAttribute("readAt", clock.instant());
        return "clearances/one";
    }

    @GetMapping("/{id}/acts/{name}")
    String ask(@PathVariable ClearanceId id, @PathVariable String name, Form form, Model page) {
        return show(act(id, name, page), id, page);
    }

    @PostMapping("/{id}/acts/{name}")
    String act(@PathVariable ClearanceId id, @PathVariable String name, Form form, Model page) {
        var act = act(id, name, page);
        return form.order(desk, act.meaning())
                .map(receipt -> form.done(receipt, "/clearances/" + id, act.done()))
                .orElseGet(() -> show(act, id, page));
    }

    private Act act(ClearanceId id, String name, Model page) {
        var clearance = desk.ask(new ClearanceView.Find(id, AsAt.NOW, Optional.empty()));
        var words = words();
        page.addAttribute(
                "of",
                words.shown(clearance.officer().name()) + ": " + words.level(clearance.level()));
        return new ClearanceActs(clearance).named(name).orElseThrow(Unknown::new);
    }

    /** A researcher reads the cases that they work on: a link would lead others nowhere. */
    private static boolean readsAnyCase() {
        var actor = Actors.current();
        return actor.holds(VETTING_DECISION_MAKER) || actor.holds(AUDITOR);
    }

    private static String show(Act act, ClearanceId id, Model page) {
        page.addAttribute("act", act)
                .addAttribute("place", "clearances")
                .addAttribute("back", "/clearances/" + id);
        return "support/act";
    }

    private ClearanceWords words() {
        return ClearanceWords.of(desk.ask(new PolicyWords.Find()), clock);
    }
}
