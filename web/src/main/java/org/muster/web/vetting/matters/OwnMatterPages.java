package org.muster.web.vetting.matters;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.muster.api.Id;
import org.muster.api.calendar.PartialDate;
import org.muster.api.officers.OfficerId;
import org.muster.api.policies.PolicyWords;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.matters.MatterId;
import org.muster.api.vetting.matters.MatterKind;
import org.muster.api.vetting.matters.OwnMatters;
import org.muster.api.vetting.matters.ReportCommand.ReportChange;
import org.muster.web.support.Desk;
import org.muster.web.support.acts.Act;
import org.muster.web.support.acts.Asked;
import org.muster.web.support.pages.Fields;
import org.muster.web.support.pages.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What officers report of themselves, for people. */
@Controller
@RequestMapping("/own-circumstances")
class OwnMatterPages {
    private static final String PATH = "/own-circumstances";

    private final Desk desk;

    OwnMatterPages(Desk desk) {
        this.desk = desk;
    }

    @GetMapping
    String own(Model page) {
        page.addAttribute("own", desk.ask(new OwnMatters.Find()))
                .addAttribute("words", new MatterWords(desk.ask(new PolicyWords.Find())));
        return "vetting/own-circumstances";
    }

    @GetMapping("/acts/report")
    String ask(Form form, Model page) {
        return show(report(), page);
    }

    @PostMapping("/acts/report")
    String report(Form form, Model page) {
        var act = report();
        return form.order(desk, act.meaning())
                .map(receipt -> form.done(receipt, PATH, act.done()))
                .orElseGet(() -> show(act, page));
    }

    private Act report() {
        var own = desk.ask(new OwnMatters.Find());
        var officer = own.officerId().orElseThrow(Unknown::new);
        return new Act(
                "report",
                "Report a change",
                "The vetting unit of your force reads it, and auditors for a reason that is"
                        + " recorded: neither your line manager nor a recruiter does.",
                List.of(
                        Asked.choice("kind", "What has changed", kinds(own)),
                        Asked.line("occurredOn", "When", MatterActs.PARTIAL),
                        Asked.passage("detail", "What the vetting unit should know", "")),
                "You reported it to the vetting unit.",
                f -> change(officer, f));
    }

    private static ReportChange change(OfficerId officer, Fields f) {
        return new ReportChange(
                officer,
                new MatterId(Id.fresh()),
                f.value("kind", MatterKind.class),
                f.value("occurredOn", PartialDate.class),
                f.passage("detail"));
    }

    private static Map<String, String> kinds(OwnMatters own) {
        var kinds = new LinkedHashMap<String, String>();
        own.kinds().forEach(kind -> kinds.put(kind.kind().code(), kind.name()));
        return kinds;
    }

    private static String show(Act act, Model page) {
        page.addAttribute("act", act)
                .addAttribute("place", "own-vetting")
                .addAttribute("of", "My circumstances")
                .addAttribute("back", PATH);
        return "support/act";
    }
}
