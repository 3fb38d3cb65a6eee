package org.muster.query.vetting.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.clearances.conditions.ConditionState;
import org.muster.api.clearances.conditions.Conditions;
import org.muster.api.officers.OfficerId;
import org.muster.api.vetting.CaseId;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CaseState;
import org.muster.api.vetting.VettingCaseView.Clarification;
import org.muster.api.vetting.own.OwnTurn;
import org.muster.api.vetting.own.OwnVetting;
import org.muster.api.vetting.own.OwnVetting.Asked;
import org.muster.api.vetting.own.OwnVetting.Missing;
import org.muster.api.vetting.own.OwnVetting.OwnCase;
import org.muster.api.vetting.own.OwnVetting.OwnCondition;
import org.muster.api.views.Histories;
import org.muster.query.support.Reader;
import org.muster.query.vetting.CasesAbout;
import org.springframework.stereotype.Component;

/** Answers applicants how their own vetting stands; nothing that was found is even looked at. */
@Component
class OwnVettingQueries {
    private final CasesAbout cases;
    private final Histories histories;

    OwnVettingQueries(CasesAbout cases, Histories histories) {
        this.cases = cases;
        this.histories = histories;
    }

    @QueryHandler
    OwnVetting handle(OwnVetting.Find query, Reader reader) {
        var files =
                cases.them(reader.actor().account()).stream()
                        .map(this::file)
                        .filter(file -> reader.reaches(query, file.guard()))
                        .toList();
        return new OwnVetting(
                files.stream().map(OwnVettingQueries::own).toList(),
                files.stream()
                        .map(file -> file.opened().officerId())
                        .distinct()
                        .flatMap(officer -> conditions(officer, reader.today()))
                        .toList());
    }

    private Stream<OwnCondition> conditions(OfficerId officer, LocalDate today) {
        var events =
                histories.of(new ClearanceRegisterId(officer)).stream()
                        .map(recorded -> (ClearanceEvent) recorded.event())
                        .toList();
        var held = Clearances.of(events);
        return Conditions.on(today, events).imposed().stream()
                .filter(condition -> condition.state() == ConditionState.IN_FORCE)
                .map(
                        condition ->
                                new OwnCondition(
                                        held.find(condition.clearanceId()).orElseThrow().level(),
                                        condition.text(),
                                        condition.reviewOn()));
    }

    private CaseFile file(CaseId id) {
        return CaseFile.of(histories.of(id));
    }

    private static OwnCase own(CaseFile file) {
        var state = state(file);
        return new OwnCase(
                file.opened().level(),
                LocalDate.ofInstant(
                        file.recorded().getFirst().recordedAt(), ZoneId.of("Europe/London")),
                OwnTurn.in(state),
                asked(file, state),
                List.of(CaseOutcome.values()).stream()
                        .filter(outcome -> outcome.state() == state)
                        .findFirst());
    }

    private static CaseState state(CaseFile file) {
        var progress = CaseProgress.opened(file.opened());
        for (var event : file.story()) progress = progress.after(event);
        return progress.state();
    }

    private static Optional<Asked> asked(CaseFile file, CaseState state) {
        if (!state.awaitsApplicant()) return Optional.empty();
        var open =
                state == CaseState.AWAITING_CLARIFICATION
                        ? Optional.of(new ClarificationFold(file).clarifications().getLast())
                        : Optional.<Clarification>empty();
        return Optional.of(
                new Asked(
                        open.map(Clarification::question),
                        open.map(OwnVettingQueries::missing).orElse(List.of())));
    }

    private static List<Missing> missing(Clarification open) {
        return open.items().stream()
                .filter(item -> item.answer().isEmpty())
                .map(item -> new Missing(item.code(), item.words()))
                .toList();
    }
}
