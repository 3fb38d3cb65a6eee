package org.muster.web.vetting.own;

import org.muster.api.policies.PolicyWords;
import org.muster.api.vetting.own.OwnWithdrawal;
import org.muster.api.withdrawals.WithdrawalCommand.MakeRepresentations;
import org.muster.api.withdrawals.WithdrawalId;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.vetting.words.CaseWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An assessment of an officer's own clearance, for them: the notice, the answer, the letter. */
@Controller
@RequestMapping("/own-vetting/withdrawals/{id}")
class OwnWithdrawalPages {
    private final Desk desk;

    OwnWithdrawalPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String one(@PathVariable WithdrawalId id, Form form, Model page) {
        page.addAttribute("own", desk.ask(new OwnWithdrawal.Find(id)))
                .addAttribute(
                        "words", new OwnWords(new CaseWords(desk.ask(new PolicyWords.Find()))));
        return "vetting/own-withdrawal";
    }

    @PostMapping("/representations")
    String answer(@PathVariable WithdrawalId id, Form form, Model page) {
        return form.order(desk, f -> new MakeRepresentations(id, f.passage("content")))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/own-vetting/withdrawals/" + id,
                                        "Your representations are with the vetting unit."))
                .orElseGet(() -> one(id, form, page));
    }
}
