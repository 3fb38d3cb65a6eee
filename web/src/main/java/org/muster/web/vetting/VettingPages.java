package org.muster.web.vetting;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.Text;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseMark;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingQueue;
import org.muster.api.vetting.VettingQueue.Wanted;
import org.muster.api.vetting.quality.SampledCases;
import org.muster.api.views.AsAt;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.security.Actors;
import org.muster.web.vetting.acts.CasePage;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vetting cases for people: the queue, and one case. */
@Controller
@RequestMapping("/vetting-cases")
class VettingPages {
    private static final Set<Role> NEED_TO_KNOW =
            Set.of(VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER);

    private final Desk desk;
    private final CasePage pages;
    private final Clock clock;

    VettingPages(Desk desk, CasePage pages, Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @Bean
    static Place vettingPlace() {
        return new Place(
                Place.Group.VETTING,
                51,
                "vetting",
                "Vetting cases",
                "/vetting-cases",
                Set.of(VETTING_RESEARCHER, VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR));
    }

    @GetMapping
    String queue(
            @RequestParam(name = "turn") Optional<String> asked,
            @RequestParam Optional<CaseState> state,
            @RequestParam Optional<ClearanceLevel> level,
            @RequestParam Optional<CaseMark> mark,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> reason,
            Window window,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        page.addAttribute("reason", said.orElse(""));
        if (mustSayWhy(said)) return "vetting/reason";
        var wanted =
                new Wanted(
                        asked.flatMap(VettingPages::turn),
                        state,
                        level,
                        Optional.empty(),
                        mark,
                        q.map(Text::line).filter(text -> !text.isEmpty()));
        if (asked.isEmpty() && !wanted.isNarrow()) wanted = wanted.waitingFor(ownTurn());
        var queue = desk.ask(new VettingQueue.Find(wanted, said, window));
        page.addAttribute("queue", queue)
                .addAttribute("words", pages.words())
                .addAttribute("wanted", wanted)
                .addAttribute("q", wanted.search().orElse(""))
                .addAttribute("turns", List.of(CaseTurn.values()))
                .addAttribute("maySample", Actors.may(SampledCases.Find.class))
                .addAttribute("readAt", clock.instant());
        return "vetting/queue";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable CaseId id,
            AsAt past,
            @RequestParam Optional<String> reason,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        page.addAttribute("reason", said.orElse(""));
        if (mustSayWhy(said)) return "vetting/reason";
        var acts = pages.read(id, past, said, page);
        form.prefill("past", "TRUE");
        page.addAttribute("past", !past.equals(AsAt.NOW))
                .addAttribute("open", past.equals(AsAt.NOW) ? acts.all() : List.of());
        return "vetting/case";
    }

    /** Empty asks for every case. */
    private static Optional<CaseTurn> turn(String asked) {
        if (asked.isBlank()) return Optional.empty();
        return Stream.of(CaseTurn.values())
                .filter(turn -> turn.name().equals(asked))
                .findFirst()
                .or(
                        () -> {
                            throw new BadInput("turn", "must be one of the choices");
                        });
    }

    /** What waits for the reader comes first. */
    private static Optional<CaseTurn> ownTurn() {
        var actor = Actors.current();
        if (actor.holds(VETTING_DECISION_MAKER)) return Optional.of(CaseTurn.DECISION_MAKER);
        if (actor.holds(VETTING_RESEARCHER)) return Optional.of(CaseTurn.RESEARCHER);
        return Optional.empty();
    }

    /** An auditor is asked for a reason before anything is read. */
    private static boolean mustSayWhy(Optional<String> said) {
        var roles = Actors.current().roles();
        return said.isEmpty()
                && roles.contains(AUDITOR)
                && roles.stream().noneMatch(NEED_TO_KNOW::contains);
    }
}
