package org.muster.web.appeals;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealId;
import org.muster.api.appeals.AppealList;
import org.muster.api.appeals.AppealState.Turn;
import org.muster.api.appeals.refusals.OverturnedRefusals;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.security.Actors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Appeals for people: the list, one appeal, and the refusals that were overturned. */
@Controller
class AppealPages {
    private static final Set<Role> NEED_TO_KNOW =
            Set.of(APPEALS_OFFICER, VETTING_DECISION_MAKER, VETTING_RESEARCHER);

    private final Desk desk;
    private final AppealPage pages;
    private final Clock clock;

    AppealPages(Desk desk, AppealPage pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @Bean
    static Place appealsPlace() {
        return new Place(
                Place.Group.VETTING,
                53,
                "appeals",
                "Appeals",
                "/appeals",
                Set.of(APPEALS_OFFICER, VETTING_DECISION_MAKER, AUDITOR));
    }

    @GetMapping("/appeals")
    String list(
            @RequestParam(name = "turn") Optional<String> asked,
            @RequestParam Optional<String> reason,
            Window window,
            Form form,
            Model page) {
        var said = said(reason, page);
        if (mustSayWhy(said)) return "vetting/reason";
        var turn = asked.flatMap(AppealPages::turn);
        page.addAttribute("list", desk.ask(new AppealList.Find(turn, said, window)))
                .addAttribute("turn", turn.map(Turn::name).orElse(""))
                .addAttribute("turns", List.of(Turn.values()));
        return shown(page, "appeals/list");
    }

    @GetMapping("/overturned-refusals")
    String overturned(@RequestParam Optional<String> reason, Window window, Form form, Model page) {
        var said = said(reason, page);
        if (mustSayWhy(said)) return "vetting/reason";
        page.addAttribute("list", desk.ask(new OverturnedRefusals.Find(said, window)));
        return shown(page, "appeals/overturned");
    }

    @GetMapping("/appeals/{id}")
    String one(
            @PathVariable AppealId id,
            @RequestParam Optional<String> reason,
            Form form,
            Model page) {
        var said = said(reason, page);
        if (mustSayWhy(said)) return "vetting/reason";
        pages.read(id, said, page);
        return "appeals/one";
    }

    private String shown(Model page, String view) {
        page.addAttribute("words", pages.words()).addAttribute("readAt", clock.instant());
        return view;
    }

    private static Optional<String> said(Optional<String> reason, Model page) {
        var said = AccessReason.of(reason);
        page.addAttribute("reason", said.orElse(""));
        return said;
    }

    /** Empty asks for every appeal. */
    private static Optional<Turn> turn(String asked) {
        if (asked.isBlank()) return Optional.empty();
        return Stream.of(Turn.values())
                .filter(turn -> turn.name().equals(asked))
                .findFirst()
                .or(
                        () -> {
                            throw new BadInput("turn", "must be one of the choices");
                        });
    }

    /** An auditor is asked for a reason before anything is read. */
    private static boolean mustSayWhy(Optional<String> said) {
        var roles = Actors.current().roles();
        return said.isEmpty()
                && roles.contains(AUDITOR)
                && roles.stream().noneMatch(NEED_TO_KNOW::contains);
    }
}
