package org.muster.web.audit;

import java.util.Optional;
import org.muster.api.access.Role;
import org.muster.api.applications.ApplicationId;
import org.muster.api.applications.ApplicationView;
import org.muster.api.audit.Timeline;
import org.muster.api.audit.Timeline.Entry;
import org.muster.api.eligibility.Explanation;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.pages.Labels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The decision history of an application: as it stood after one event, beside after another. */
@Controller
class HistoryPages {
    private final Desk desk;
    private final Labels labels;

    HistoryPages(Desk desk, Labels labels) {
        this.desk = desk;
        this.labels = labels;
    }

    @GetMapping("/applications/{id}/history")
    String history(
            @PathVariable ApplicationId id,
            @RequestParam Optional<String> at,
            @RequestParam Optional<String> with,
            Model page) {
        var timeline = desk.ask(new Timeline.Find(id, AsAt.NOW));
        var shown = chosen(timeline, at).orElse(timeline.entries().getLast());
        var other = chosen(timeline, with).orElseGet(() -> before(timeline, shown));
        var now = view(id, shown);
        page.addAttribute("candidate", now)
                .addAttribute("timeline", timeline)
                .addAttribute("shown", shown)
                .addAttribute("other", other)
                .addAttribute("changes", Changes.between(view(id, other), now, labels))
                .addAttribute("explanation", explanation(now, shown));
        return "audit/history";
    }

    private ApplicationView view(ApplicationId id, Entry entry) {
        return desk.ask(new ApplicationView.Find(id, asAt(entry)));
    }

    private Optional<Explanation> explanation(ApplicationView then, Entry entry) {
        var maySee = then.seenAs().contains(Role.RECRUITER) || then.seenAs().contains(Role.AUDITOR);
        return then.eligibility()
                .filter(_ -> maySee)
                .map(_ -> desk.ask(new Explanation.Find(then.id(), asAt(entry))));
    }

    private static AsAt asAt(Entry entry) {
        return new AsAt(Optional.of(entry.at()), Optional.empty());
    }

    private static Optional<Entry> chosen(Timeline timeline, Optional<String> eventId) {
        return eventId.flatMap(
                wanted ->
                        timeline.entries().stream()
                                .filter(entry -> entry.eventId().equals(wanted))
                                .findFirst());
    }

    /** The last event of an earlier moment; several may share one. */
    private static Entry before(Timeline timeline, Entry entry) {
        return timeline.entries().reversed().stream()
                .filter(other -> other.at().isBefore(entry.at()))
                .findFirst()
                .orElse(entry);
    }
}
