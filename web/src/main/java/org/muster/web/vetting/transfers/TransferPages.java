package org.muster.web.vetting.transfers;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.muster.api.policies.PolicyRegister;
import org.muster.api.policies.PolicyWords;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.transfers.TransferView;
import org.muster.api.views.AsAt;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Act;
import org.muster.web.support.pages.Form;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What transferees bring, for people: how it stands, and each act with its form. */
@Controller
@RequestMapping("/vetting-cases/{id}/transfer")
class TransferPages {
    private final Desk desk;
    private final Clock clock;

    TransferPages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String one(
            @PathVariable CaseId id,
            AsAt past,
            @RequestParam Optional<String> policy,
            @RequestParam Optional<String> reason,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(TransferView.Find.class, said)) return "vetting/reason";
        var under = policy.filter(version -> !version.isBlank());
        var transfer = desk.ask(new TransferView.Find(id, past, under, said));
        var words = words();
        page.addAttribute("transfer", transfer)
                .addAttribute("acts", acts(transfer, words))
                .addAttribute("words", words)
                .addAttribute("versions", versions())
                .addAttribute("past", !past.equals(AsAt.NOW) || under.isPresent())
                .addAttribute("readAt", clock.instant());
        return "vetting/transfer";
    }

    @GetMapping("/acts/{name}")
    String ask(@PathVariable CaseId id, @PathVariable String name, Form form, Model page) {
        return show(act(id, name, page), id, page);
    }

    @PostMapping("/acts/{name}")
    String act(@PathVariable CaseId id, @PathVariable String name, Form form, Model page) {
        var act = act(id, name, page);
        return form.order(desk, act.meaning())
                .map(receipt -> form.done(receipt, path(id), act.done()))
                .orElseGet(() -> show(act, id, page));
    }

    private Act act(CaseId id, String name, Model page) {
        var transfer =
                desk.ask(new TransferView.Find(id, AsAt.NOW, Optional.empty(), Optional.empty()));
        var words = words();
        page.addAttribute(
                "of",
                words.shown(transfer.officer().name()) + ": " + words.level(transfer.level()));
        return acts(transfer, words).named(name).orElseThrow(Unknown::new);
    }

    private static String show(Act act, CaseId id, Model page) {
        page.addAttribute("act", act)
                .addAttribute("place", "vetting")
                .addAttribute("back", path(id));
        return "support/act";
    }

    private Map<String, String> versions() {
        var versions = new LinkedHashMap<String, String>();
        for (var set : desk.ask(new PolicyRegister.Find(Optional.empty())).sets()) {
            versions.put(set.version(), set.version());
        }
        return versions;
    }

    private static TransferActs acts(TransferView transfer, TransferWords words) {
        return new TransferActs(transfer, Actors.current().account(), words.policy().levels());
    }

    private static String path(CaseId id) {
        return "/vetting-cases/" + id + "/transfer";
    }

    private TransferWords words() {
        return new TransferWords(desk.ask(new PolicyWords.Find()));
    }
}
