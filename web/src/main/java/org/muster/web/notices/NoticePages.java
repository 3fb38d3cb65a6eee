package org.muster.web.notices;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.RECRUITER;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;
import static org.muster.api.access.Role.VETTING_RESEARCHER;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.muster.api.notices.DueKind;
import org.muster.api.notices.DueList;
import org.muster.api.notices.NoticeList;
import org.muster.api.policies.PolicyWords;
import org.muster.api.views.Window;
import org.muster.web.support.AccessReason;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Form;
import org.muster.web.support.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What falls due in vetting, and the notices of it, for people. */
@Controller
class NoticePages {
    private final Desk desk;
    private final Clock clock;

    NoticePages(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Bean
    static Place duePlace() {
        return new Place(
                Place.Group.VETTING,
                52,
                "due",
                "What is due",
                "/due",
                Set.of(VETTING_RESEARCHER, VETTING_DECISION_MAKER, AUDITOR));
    }

    @Bean
    static Place duePostsPlace() {
        return new Place(
                Place.Group.POSTING,
                51,
                "due-posts",
                "Due in posts",
                "/due/posts",
                Set.of(RECRUITER, AUDITOR));
    }

    /** A field of the filter that is left empty asks for the usual. */
    @GetMapping("/due")
    String due(
            @RequestParam Optional<DueKind> kind,
            @RequestParam Optional<Integer> days,
            @RequestParam Optional<String> reason,
            Window window,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(DueList.Find.class, said)) return "vetting/reason";
        var within = days.orElse(DueList.Find.USUAL_DAYS);
        form.prefill("days", within);
        page.addAttribute("due", desk.ask(new DueList.Find(kind, within, said, window)))
                .addAttribute("days", within);
        return shown("notices/due", said, page);
    }

    @GetMapping("/due/posts")
    String duePosts(@RequestParam Optional<Integer> days, Window window, Form form, Model page) {
        var within = days.orElse(DueList.Find.USUAL_DAYS);
        form.prefill("days", within);
        page.addAttribute(
                        "due", desk.ask(new DueList.FindInPosts(Optional.empty(), within, window)))
                .addAttribute("days", within);
        return shown("notices/posts", Optional.empty(), page);
    }

    @GetMapping("/notices")
    String notices(
            @RequestParam Optional<DueKind> kind,
            @RequestParam Optional<String> reason,
            Window window,
            Form form,
            Model page) {
        var said = AccessReason.of(reason);
        if (AccessReason.isMissing(NoticeList.Find.class, said)) return "vetting/reason";
        page.addAttribute("list", desk.ask(new NoticeList.Find(kind, said, window)));
        return shown("notices/list", said, page);
    }

    private String shown(String view, Optional<String> said, Model page) {
        page.addAttribute("words", new NoticeWords(desk.ask(new PolicyWords.Find())))
                .addAttribute("reason", said.orElse(""))
                .addAttribute("readAt", clock.instant());
        return view;
    }
}
