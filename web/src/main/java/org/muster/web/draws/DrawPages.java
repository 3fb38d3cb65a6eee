package org.muster.web.draws;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.DATA_PROTECTION_OFFICER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.util.EnumSet;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.access.Access;
import org.muster.api.draws.DrawCommand.AnnounceDraw;
import org.muster.api.draws.DrawCommand.HoldDraw;
import org.muster.api.draws.DrawId;
import org.muster.api.draws.DrawLine;
import org.muster.api.draws.DrawView;
import org.muster.api.draws.Roster;
import org.muster.api.vetting.cases.HandlingCommand.OpenCase;
import org.muster.api.views.Window;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Frame;
import org.muster.web.support.pages.Place;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The random draws: announced with their roster, held with a seed that nobody chose. */
@Controller
@RequestMapping("/draws")
class DrawPages {
    private final Desk desk;
    private final Announcement announcement;
    private final Frame frame;

    DrawPages(Desk desk, Announcement announcement, Frame frame) {
        this.desk = desk;
        this.announcement = announcement;
        this.frame = frame;
    }

    @Bean
    static Place drawsPlace() {
        return new Place(
                Place.Group.VETTING,
                56,
                "draws",
                "Draws",
                "/draws",
                EnumSet.of(
                        VETTING_RESEARCHER,
                        VETTING_DECISION_MAKER,
                        AUDITOR,
                        DATA_PROTECTION_OFFICER));
    }

    @GetMapping
    String all(Window window, Model page) {
        var slice = desk.ask(new DrawLine.Find(window));
        page.addAttribute("draws", slice.items())
                .addAttribute("next", slice.next())
                .addAttribute("mayAnnounce", Actors.may(AnnounceDraw.class));
        return "draws/list";
    }

    @GetMapping("/new")
    String fresh(Form form, Model page) {
        Access.byRole(Actors.current(), AnnounceDraw.class);
        return "draws/new";
    }

    @PostMapping
    String announce(Form form, Model page) {
        var id = new DrawId(Id.fresh());
        return form.order(
                        desk,
                        f ->
                                announcement.of(
                                        id,
                                        new Force(f.line("force")),
                                        f.line("seedFrom"),
                                        f.day("seedOn")))
                .map(done -> form.done(done, "/draws/" + id, "The draw was announced."))
                .orElseGet(() -> fresh(form, page));
    }

    @GetMapping("/{id}")
    String one(@PathVariable DrawId id, Form form, Model page) {
        var draw = desk.ask(new DrawView.Find(id));
        page.addAttribute("d", draw)
                .addAttribute("opens", Actors.may(OpenCase.class))
                .addAttribute("awaited", draw.held().isEmpty())
                .addAttribute("holds", draw.held().isEmpty() && mayHold(draw));
        return "draws/one";
    }

    private boolean mayHold(DrawView draw) {
        return Actors.may(HoldDraw.class)
                && !Actors.current().is(draw.announcedBy())
                && !frame.today().isBefore(draw.seedOn());
    }

    @PostMapping("/{id}/seed")
    String hold(@PathVariable DrawId id, Form form, Model page) {
        return form.order(desk, f -> new HoldDraw(id, f.line("seed")))
                .map(done -> form.done(done, "/draws/" + id, "The draw was held."))
                .orElseGet(() -> one(id, form, page));
    }

    /** The very text that the hash is of. */
    @GetMapping("/{id}/roster")
    ResponseEntity<String> roster(@PathVariable DrawId id) {
        var roster = new Roster(desk.ask(new DrawView.Find(id)).roster());
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(roster.text());
    }
}
