package org.muster.query.vetting.record;

import static org.muster.api.access.Role.APPEALS_OFFICER;
import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.api.access.Role;
import org.muster.api.appeals.AppealWindow;
import org.muster.api.calendar.BankHolidays;
import org.muster.api.vetting.CaseClock;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.Condition;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.VettingCaseView;
import org.muster.api.vetting.VettingCaseView.Closure;
import org.muster.api.vetting.VettingCaseView.Conflict;
import org.muster.api.vetting.VettingCaseView.Person;
import org.muster.api.vetting.VettingCaseView.Recommendation;
import org.muster.api.vetting.cases.AfterDecisionEvent.*;
import org.muster.api.vetting.cases.DecisionEvent.*;
import org.muster.api.vetting.cases.HandlingEvent.*;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.api.views.Recorded;

/**
 * A vetting case as its events tell it.
 *
 * @param day the day on which waivers must stand
 * @param holidays by which its working days are counted
 */
record CaseFold(CaseFile file, LocalDate day, BankHolidays holidays) {
    private static final Set<Role> SEE_CONFLICTS =
            Set.of(VETTING_DECISION_MAKER, APPEALS_OFFICER, AUDITOR);

    VettingCaseView seenAs(Set<Role> roles) {
        var opened = file.opened();
        var progress = progress();
        var research = new ResearchFold(file, progress, day);
        var seesConflicts = !Collections.disjoint(roles, SEE_CONFLICTS);
        return new VettingCaseView(
                opened.caseId(),
                file.version(),
                roles.stream().sorted().toList(),
                officer(),
                opened.force(),
                opened.level(),
                opened.ladder(),
                opened.purpose(),
                opened.applicationId(),
                progress.state(),
                CaseTurn.in(progress.state(), file.researcher().isPresent()),
                file.recorded().getFirst().recordedAt(),
                file.researcher(),
                research.checks(),
                new ClarificationFold(file).clarifications(),
                research.risks(),
                research.waivers(),
                file.thirdParties(),
                recommendation(progress),
                Decisions.in(file),
                conditions(),
                rationale(),
                closure(),
                Decisions.superseded(file),
                Refusals.in(file),
                Refusals.window(file).map(AppealWindow::lastDay),
                seesConflicts ? conflicts() : List.of(),
                seesConflicts ? new ReviewFold(file).flags() : List.of(),
                seesConflicts ? new ReviewFold(file).reviews() : List.of(),
                seesConflicts ? file.sample() : Optional.empty(),
                file.last(ReapplicationAccepted.class).map(r -> r.event().change()),
                file.earlier(),
                clock().on(day, holidays),
                CaseStory.of(file, seesConflicts),
                opened.policyVersion(),
                Corrected.standing(file),
                Corrected.in(file));
    }

    private CaseProgress progress() {
        var progress = CaseProgress.opened(file.opened());
        for (var event : file.story()) progress = progress.after(event);
        return progress;
    }

    private CaseClock clock() {
        var progress = CaseProgress.opened(file.opened());
        var clock = CaseClock.opened(file.recorded().getFirst().recordedAt());
        for (var recorded : file.recorded(VettingCaseEvent.class)) {
            progress = progress.after(recorded.event());
            clock = clock.after(progress.state(), recorded.recordedAt());
        }
        return clock;
    }

    private Person officer() {
        var person = file.person();
        return new Person(person.officerId(), person.name(), person.staffNumber());
    }

    /**
     * A check that is done after all takes the case back into research: it is weighed anew then.
     */
    private Optional<Recommendation> recommendation(CaseProgress progress) {
        return file.last(OutcomeRecommended.class)
                .filter(_ -> progress.researched() || hasEnded(progress))
                .map(
                        r ->
                                new Recommendation(
                                        r.event().outcome(),
                                        r.event().reason(),
                                        r.event().recommendedBy(),
                                        r.recordedAt()));
    }

    private static boolean hasEnded(CaseProgress progress) {
        return CaseTurn.in(progress.state(), true) == CaseTurn.ENDED;
    }

    private List<Condition> conditions() {
        return file.last(RefusalOverturned.class)
                .map(r -> r.event().conditions())
                .or(() -> file.last(CaseDecided.class).map(r -> r.event().conditions()))
                .or(
                        () ->
                                file.last(NationalDecisionRecorded.class)
                                        .flatMap(r -> r.event().conditions()))
                .orElse(List.of());
    }

    private Optional<Rationale> rationale() {
        return file.last(CaseDecided.class).flatMap(r -> r.event().rationale());
    }

    private Optional<Closure> closure() {
        return file.last(CaseClosed.class)
                .map(
                        r ->
                                new Closure(
                                        r.event().outcome(),
                                        r.event().reason(),
                                        r.actor(),
                                        r.recordedAt()));
    }

    private List<Conflict> conflicts() {
        return Stream.concat(
                        file.events(ConflictDeclared.class).stream()
                                .map(
                                        e ->
                                                new Conflict(
                                                        e.declaredBy(),
                                                        e.detail(),
                                                        Optional.empty())),
                        file.recorded(ConflictFound.class).stream().map(CaseFold::found))
                .toList();
    }

    private static Conflict found(Recorded<ConflictFound> recorded) {
        var e = recorded.event();
        return new Conflict(e.account(), Optional.of(e.detail()), Optional.of(recorded.actor()));
    }
}
