package org.muster.web.vetting.emergency;

import static org.muster.api.access.Role.ADMINISTRATOR;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.muster.api.access.Access;
import org.muster.api.refusals.BadField;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.emergency.EmergencyCommand.BreakGlass;
import org.muster.api.vetting.emergency.EmergencyCommand.ReviewEmergency;
import org.muster.api.vetting.emergency.EmergencyFinding;
import org.muster.api.vetting.emergency.EmergencyLine;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Alarm;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an administrator breaks the glass, and where auditors look at who did. */
@Controller
@RequestMapping("/emergency-access")
class EmergencyPages {
    private static final String HERE = "/emergency-access";

    private final Desk desk;

    EmergencyPages(Desk desk) {
        this.desk = desk;
    }

    @Bean
    static Place emergencyPlace() {
        return new Place(
                Place.Group.OVERSIGHT,
                95,
                "emergency-access",
                "Emergency access",
                HERE,
                EnumSet.of(ADMINISTRATOR, AUDITOR, DATA_PROTECTION_OFFICER));
    }

    /** Told to auditors at once, on whatever page they are, until one has looked at it. */
    @Bean
    static Alarm emergencyAlarm(Desk desk) {
        return () ->
                Optional.of(Actors.current())
                        .filter(actor -> actor.holds(AUDITOR))
                        .flatMap(_ -> unseen(desk))
                        .map(
                                _ ->
                                        new Alarm.Shown(
                                                "A vetting case was opened in an emergency.",
                                                HERE));
    }

    private static Optional<EmergencyLine> unseen(Desk desk) {
        var first = new Window(Window.USUAL, Optional.empty());
        return desk.ask(new EmergencyLine.Find(first, true)).items().stream().findFirst();
    }

    @GetMapping
    String all(Window window, Form form, Model page) {
        var breaks = Actors.may(BreakGlass.class);
        if (!breaks) Access.byRole(Actors.current(), EmergencyLine.Find.class);
        page.addAttribute("breaks", breaks)
                .addAttribute("reviews", Actors.may(ReviewEmergency.class))
                .addAttribute("opensCases", Actors.may(VettingCaseView.Find.class));
        if (Actors.may(EmergencyLine.Find.class)) {
            var slice = desk.ask(new EmergencyLine.Find(window, false));
            page.addAttribute("lines", slice.items()).addAttribute("next", slice.next());
        }
        return "emergency/list";
    }

    @PostMapping
    String open(Form form, Window window, Model page) {
        return form.order(desk, f -> new BreakGlass(caseId(f.line("case")), f.passage("reason")))
                .map(
                        done ->
                                form.done(
                                        done,
                                        HERE,
                                        "The case is open to you for a short time. Auditors are"
                                                + " told."))
                .orElseGet(() -> all(window, form, page));
    }

    @GetMapping("/{id}/{number}")
    String reviewing(@PathVariable CaseId id, @PathVariable int number, Form form, Model page) {
        Access.byRole(Actors.current(), ReviewEmergency.class);
        page.addAttribute("caseId", id)
                .addAttribute("number", number)
                .addAttribute(
                        "findings",
                        Map.of("JUSTIFIED", "Justified", "NOT_JUSTIFIED", "Not justified"));
        return "emergency/review";
    }

    @PostMapping("/{id}/{number}")
    String review(@PathVariable CaseId id, @PathVariable int number, Form form, Model page) {
        return form.order(
                        desk,
                        f ->
                                new ReviewEmergency(
                                        id,
                                        number,
                                        f.choice("finding", EmergencyFinding.class),
                                        f.passage("note")))
                .map(done -> form.done(done, HERE, "What you found is recorded."))
                .orElseGet(() -> reviewing(id, number, form, page));
    }

    private static CaseId caseId(String typed) {
        return new CaseId(BadField.checked("case", typed, EmergencyPages::uuid));
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("is not the id of a case");
        }
    }
}
