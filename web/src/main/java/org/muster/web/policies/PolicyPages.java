package org.muster.web.policies;

import java.util.EnumSet;
import java.util.Optional;
import org.muster.api.access.Role;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.api.policies.PolicyPreview;
import org.muster.api.policies.PolicyRegister;
import org.muster.api.policies.PolicyRegister.Entry;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Place;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The policy sets, beginning with the one in force. */
@Controller
@RequestMapping("/policies")
class PolicyPages {
    private final Desk desk;

    PolicyPages(Desk desk) {
        this.desk = desk;
    }

    @Bean
    static Place policiesPlace() {
        return new Place(
                Place.Group.OVERSIGHT,
                90,
                "policies",
                "Policy",
                "/policies",
                EnumSet.allOf(Role.class));
    }

    @GetMapping
    String inForce(Model page) {
        var register = desk.ask(new PolicyRegister.Find(Optional.empty()));
        var general =
                register.sets().stream()
                        .filter(set -> set.inForce() && set.force().isEmpty())
                        .map(Entry::version)
                        .findFirst();
        return show(register, general.orElseThrow(), page);
    }

    @GetMapping("/{version}")
    String one(@PathVariable String version, Model page) {
        return show(desk.ask(new PolicyRegister.Find(Optional.empty())), version, page);
    }

    private String show(PolicyRegister register, String version, Model page) {
        var set = desk.ask(new PolicyRegister.FindSet(version));
        page.addAttribute("register", register)
                .addAttribute("set", set)
                .addAttribute("sheet", PolicySheet.of(set))
                .addAttribute("standings", PolicyWording.STANDINGS)
                .addAttribute("mayPropose", Actors.may(ProposePolicy.class))
                .addAttribute("mayPreview", follows(version, register))
                .addAttribute("entry", entry(register, version));
        return "policies/one";
    }

    private static Entry entry(PolicyRegister register, String version) {
        return register.sets().stream()
                .filter(e -> e.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    /** The oldest set follows none, so it changes nothing. */
    private static boolean follows(String version, PolicyRegister register) {
        return Actors.may(PolicyPreview.Find.class)
                && !register.sets().getLast().version().equals(version);
    }
}
