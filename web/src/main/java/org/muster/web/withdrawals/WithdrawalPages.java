package org.muster.web.withdrawals;

import java.time.Clock;
import java.util.Optional;
import org.muster.api.policies.PolicyWords;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.api.withdrawals.WithdrawalView;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Act;
import org.muster.web.support.decisions.TellsOfficer;
import org.muster.web.support.pages.Form;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Withdrawal assessments, for people: how one stands, and each act with its form. */
@Controller
@RequestMapping("/withdrawals/{id}")
class WithdrawalPages {
    private final Desk desk;
    private final Clock clock;

    WithdrawalPages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String one(
            @PathVariable WithdrawalId id,
            AsAt past,
            @RequestParam Optional<String> reason,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(WithdrawalView.Find.class, said)) return "vetting/reason";
        var assessment = desk.ask(new WithdrawalView.Find(id, past, said));
        var words = words();
        page.addAttribute("assessment", assessment)
                .addAttribute("acts", acts(assessment, words))
                .addAttribute("words", words)
                .addAttribute("past", !past.equals(AsAt.NOW))
                .addAttribute("reason", said.orElse(""))
                .addAttribute("readAt", clock.instant());
        return "withdrawals/one";
    }

    /** For the vetting unit to print. */
    @GetMapping("/letter")
    String letter(
            @PathVariable WithdrawalId id,
            @RequestParam Optional<String> reason,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(WithdrawalView.Find.class, said)) return "vetting/reason";
        var assessment = desk.ask(new WithdrawalView.Find(id, AsAt.NOW, said));
        page.addAttribute("assessment", assessment)
                .addAttribute("letter", assessment.letter().orElseThrow(Unknown::new))
                .addAttribute(
                        "told", TellsOfficer.of(assessment.decision().orElseThrow().outcome()))
                .addAttribute("words", words())
                .addAttribute("readAt", clock.instant());
        return "withdrawals/letter";
    }

    @GetMapping("/acts/{name}")
    String ask(@PathVariable WithdrawalId id, @PathVariable String name, Form form, Model page) {
        return show(act(id, name, page), id, page);
    }

    @PostMapping("/acts/{name}")
    String act(@PathVariable WithdrawalId id, @PathVariable String name, Form form, Model page) {
        var act = act(id, name, page);
        return form.order(desk, act.meaning())
                .map(receipt -> form.done(receipt, "/withdrawals/" + id, act.done()))
                .orElseGet(() -> show(act, id, page));
    }

    private Act act(WithdrawalId id, String name, Model page) {
        var assessment = desk.ask(new WithdrawalView.Find(id, AsAt.NOW, Optional.empty()));
        var words = words();
        page.addAttribute(
                "of",
                words.shown(assessment.officer().name()) + ": " + words.level(assessment.level()));
        return acts(assessment, words).named(name).orElseThrow(Unknown::new);
    }

    private static WithdrawalActs acts(WithdrawalView assessment, WithdrawalWords words) {
        return new WithdrawalActs(assessment, Actors.current().account(), words);
    }

    private static String show(Act act, WithdrawalId id, Model page) {
        page.addAttribute("act", act)
                .addAttribute("place", "clearances")
                .addAttribute("back", "/withdrawals/" + id);
        return "support/act";
    }

    private WithdrawalWords words() {
        return new WithdrawalWords(desk.ask(new PolicyWords.Find()));
    }
}
