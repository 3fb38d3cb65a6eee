package org.muster.web.assessments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationView;
import org.muster.api.assessments.AssessmentCommand.DeclareInterest;
import org.muster.api.assessments.AssessmentCommand.RecordScore;
import org.muster.api.assessments.PanelScores;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The panel's own page of an application: first whether there is a conflict, then the scores. */
@Controller
@RequestMapping("/applications/{id}/panel")
class AssessmentPages {
    private final Desk desk;
    private final Frame frame;

    AssessmentPages(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
    }

    @GetMapping
    String panel(@PathVariable ApplicationId id, Form form, Model page) {
        var scores = desk.ask(new PanelScores.Find(id, AsAt.NOW));
        page.addAttribute("candidate", desk.ask(new ApplicationView.Find(id, AsAt.NOW)))
                .addAttribute("scores", scores)
                .addAttribute("hasDeclared", hasDeclared(scores))
                .addAttribute("criteria", criteria(scores))
                .addAttribute("scale", scale())
                .addAttribute("interests", interests());
        return "assessments/panel";
    }

    @PostMapping("/conflict")
    String declare(@PathVariable ApplicationId id, Form form, Model page) {
        var panel = "/applications/" + id + "/panel";
        return form.order(
                        desk,
                        f ->
                                new DeclareInterest(
                                        id,
                                        f.line("conflict").equals("yes"),
                                        f.optionalPassage("detail")))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        form.holds("conflict", "no") ? panel : "/applications",
                                        "Your declaration is recorded."))
                .orElseGet(() -> panel(id, form, page));
    }

    @PostMapping("/score")
    String score(@PathVariable ApplicationId id, Form form, Model page) {
        return form.order(
                        desk,
                        f ->
                                new RecordScore(
                                        id,
                                        f.line("criterion"),
                                        f.number("score"),
                                        f.passage("evidence")))
                .map(
                        receipt ->
                                form.done(
                                        receipt,
                                        "/applications/" + id + "/panel",
                                        "The score is recorded."))
                .orElseGet(() -> panel(id, form, page));
    }

    private boolean hasDeclared(PanelScores scores) {
        return scores.members().stream()
                .anyMatch(member -> member.member().name().equals(frame.getAccount()));
    }

    private static Map<String, String> criteria(PanelScores scores) {
        var options = new LinkedHashMap<String, String>();
        scores.criteria().forEach(criterion -> options.put(criterion, criterion));
        return options;
    }

    private static Map<Integer, String> scale() {
        var options = new LinkedHashMap<Integer, String>();
        IntStream.rangeClosed(1, 5).forEach(score -> options.put(score, Integer.toString(score)));
        return options;
    }

    private static Map<String, String> interests() {
        var options = new LinkedHashMap<String, String>();
        options.put("no", "I have no conflict of interest");
        options.put("yes", "I have a conflict, and will not see this application again");
        return options;
    }
}
