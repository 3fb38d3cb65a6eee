package org.muster.command.notices;

import static org.muster.api.notices.DueKind.AFTERCARE_REVIEW;
import static org.muster.api.notices.DueKind.APPEAL_WINDOW;
import static org.muster.api.notices.DueKind.WAIVER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.muster.api.notices.Due;
import org.muster.api.notices.DueId;
import org.muster.api.notices.DueKind;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.cases.AfterDecisionEvent.AftercareReviewed;
import org.muster.api.vetting.cases.AfterDecisionEvent.AppealWindowOpened;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalOverturned;
import org.muster.api.vetting.cases.HandlingEvent.CaseOpened;
import org.muster.api.vetting.cases.ResearchEvent.CheckRecorded;
import org.muster.api.vetting.cases.ResearchEvent.CheckWaived;
import org.muster.api.vetting.cases.VettingCaseEvent;

/** What is to be done about one vetting case, as its events say. */
final class DueInCase {
    private final CaseOpened opened;
    private final TreeMap<String, LocalDate> waivers = new TreeMap<>();
    private Optional<LocalDate> windowEnds = Optional.empty();
    private Optional<LocalDate> aftercareOn = Optional.empty();
    private CaseProgress progress;

    private DueInCase(CaseOpened opened) {
        this.opened = opened;
        progress = CaseProgress.opened(opened);
    }

    /**
     * @param appealed whether the refusal, if it was one, was appealed against
     */
    static List<Due> of(List<VettingCaseEvent> events, boolean appealed) {
        if (events.isEmpty()) return List.of();
        var story = new DueInCase((CaseOpened) events.getFirst());
        events.forEach(story::hear);
        return story.due(appealed);
    }

    private void hear(VettingCaseEvent event) {
        progress = progress.after(event);
        if (event instanceof CheckWaived e) waivers.put(e.type().code(), e.expiresOn());
        if (event instanceof CheckRecorded e) waivers.remove(e.type().code());
        if (!progress.mayRestOnWaivers()) waivers.clear();
        if (event instanceof AppealWindowOpened e) windowEnds = Optional.of(e.window().lastDay());
        if (event instanceof RefusalOverturned e) {
            windowEnds = Optional.empty();
            aftercareOn = Optional.of(e.reviewOn());
        }
        if (event instanceof AftercareReviewed e) aftercareOn = e.nextReviewOn();
    }

    private List<Due> due(boolean appealed) {
        var due = new ArrayList<Due>();
        waivers.forEach((check, lastDay) -> due.add(due(WAIVER, check, lastDay)));
        windowEnds.filter(_ -> !appealed).ifPresent(day -> due.add(due(APPEAL_WINDOW, "", day)));
        aftercareOn.ifPresent(day -> due.add(due(AFTERCARE_REVIEW, "", day)));
        return due;
    }

    private Due due(DueKind kind, String part, LocalDate anchor) {
        var id = new DueId(kind, opened.caseId().value(), part);
        return new Due(id, opened.officerId(), opened.level(), anchor);
    }
}
