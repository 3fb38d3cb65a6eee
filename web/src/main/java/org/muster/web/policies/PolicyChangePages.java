package org.muster.web.policies;

import java.util.Optional;
import org.muster.api.access.Access;
import org.muster.api.policies.PolicyCommand.ActivatePolicy;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.api.policies.PolicyCommand.WithdrawPolicy;
import org.muster.api.policies.PolicyRegister;
import org.muster.api.policies.PolicyRegister.Entry;
import org.muster.api.policies.PolicyWords;
import org.muster.api.refusals.BadField;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.security.Actors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Changing policy: one person proposes a set, another looks at what it touches and activates it.
 */
@Controller
@RequestMapping("/policies")
class PolicyChangePages {
    private final Desk desk;
    private final PolicyText texts;

    PolicyChangePages(Desk desk, PolicyText texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /** Begins with the text of the newest general set that counts. */
    @GetMapping("/new")
    String fresh(Form form, Model page) {
        Access.byRole(Actors.current(), ProposePolicy.class);
        var newest =
                desk.ask(new PolicyRegister.Find(Optional.empty())).sets().stream()
                        .filter(set -> set.force().isEmpty() && set.standing().counts())
                        .map(Entry::version)
                        .findFirst()
                        .orElseThrow();
        page.addAttribute("newest", newest);
        form.prefill("text", desk.ask(new PolicyRegister.FindText(newest)).text());
        return "policies/new";
    }

    @PostMapping
    String propose(Form form, Model page) {
        return form.order(desk, this::proposal)
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/policies",
                                        "The policy set was proposed. Another person may activate"
                                                + " it."))
                .orElseGet(() -> fresh(form, page));
    }

    @GetMapping("/{version}/preview")
    String preview(@PathVariable String version, Form form, Model page) {
        var effects = PolicyEffects.of(version, desk);
        page.addAttribute("effects", effects)
                .addAttribute(
                        "differences",
                        Difference.of(
                                effects.preview().differences(), desk.ask(new PolicyWords.Find())))
                .addAttribute("mayWithdraw", Actors.may(WithdrawPolicy.class));
        return "policies/preview";
    }

    @PostMapping("/{version}/activation")
    String activate(@PathVariable String version, Form form, Model page) {
        return form.order(desk, _ -> new ActivatePolicy(version))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/policies/" + version,
                                        "The policy set will take effect on its date."))
                .orElseGet(() -> preview(version, form, page));
    }

    @PostMapping("/{version}/withdrawal")
    String withdraw(@PathVariable String version, Form form, Model page) {
        return form.order(desk, typed -> new WithdrawPolicy(version, typed.passage("reason")))
                .map(receipt -> form.done(receipt, "/policies", "The policy set was taken back."))
                .orElseGet(() -> preview(version, form, page));
    }

    private ProposePolicy proposal(Fields typed) {
        var reason = typed.passage("reason");
        try {
            return texts.proposed(typed.all("text").stream().findFirst().orElse(""), reason);
        } catch (BadInput e) {
            throw new BadField("text", e.faults().getFirst().detail());
        }
    }
}
