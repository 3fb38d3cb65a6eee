package org.muster.web.applications;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationView;
import org.muster.api.refusals.Unknown;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Labels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A small page for each thing that is ordered of an application; it needs no script. */
@Controller
@RequestMapping("/applications/{id}/actions/{action}")
class ActionPages {
    private final Desk desk;
    private final Labels labels;

    ActionPages(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
    }

    @GetMapping
    String ask(@PathVariable ApplicationId id, @PathVariable String action, Form form, Model page) {
        var application = desk.ask(new ApplicationView.Find(id, AsAt.NOW));
        page.addAttribute("candidate", application)
                .addAttribute("action", named(action))
                .addAttribute("stages", stages(application))
                .addAttribute("codes", Orders.codes(labels))
                .addAttribute("endorsements", Orders.yesNo("I endorse it", "I do not endorse it"))
                .addAttribute("answers", Orders.yesNo("Accepted", "Declined"));
        return "applications/action";
    }

    @PostMapping
    String order(
            @PathVariable ApplicationId id, @PathVariable String action, Form form, Model page) {
        var ordered = named(action);
        return form.order(desk, fields -> Orders.of(ordered, id, fields))
                .map(receipt -> form.done(receipt, "/applications/" + id, ordered.done()))
                .orElseGet(() -> ask(id, action, called(form), page));
    }

    /** What the page calls the fields of which something may be wrong. */
    private static Form called(Form form) {
        return form.labelled("accepted", "The answer")
                .labelled("endorsed", "Your view")
                .labelled("to", "Move to")
                .labelled("code", "Why");
    }

    private static Action named(String path) {
        return Stream.of(Action.values())
                .filter(action -> action.getPath().equals(path.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Unknown::new);
    }

    private static Map<String, String> stages(ApplicationView application) {
        var options = new LinkedHashMap<String, String>();
        application.movesTo().forEach(stage -> options.put(stage, stage));
        return options;
    }
}
