package org.muster.query.vetting.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseEvent.*;
import org.muster.api.vetting.VettingCaseView.Check;
import org.muster.api.vetting.VettingCaseView.Clarification;
import org.muster.api.vetting.VettingCaseView.Risk;
import org.muster.api.vetting.VettingCaseView.Waiver;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckState;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.RiskId;
import org.muster.api.views.Recorded;

/** What the research of a case has brought up. */
record ResearchFold(CaseFile file, CaseProgress progress, LocalDate day) {

    List<Check> checks() {
        return file.opened().checks().stream().map(this::check).toList();
    }

    List<Waiver> waivers() {
        return file.recorded(CheckWaived.class).stream()
                .map(
                        r ->
                                new Waiver(
                                        r.event().type(),
                                        r.event().reason(),
                                        r.event().expiresOn(),
                                        r.actor()))
                .toList();
    }

    List<Risk> risks() {
        return file.recorded(RiskIdentified.class).stream().map(this::risk).toList();
    }

    /** One request is open at a time, so the answers come in the order of the questions. */
    List<Clarification> clarifications() {
        var answers = file.recorded(ClarificationReceived.class).iterator();
        return file.recorded(ClarificationRequested.class).stream()
                .map(
                        asked ->
                                clarification(
                                        asked,
                                        answers.hasNext()
                                                ? Optional.of(answers.next())
                                                : Optional.empty()))
                .toList();
    }

    private Check check(CheckType type) {
        var done = last(type);
        var state = done.map(_ -> CheckState.RECORDED).orElseGet(() -> withoutResult(type));
        var result = done.map(r -> r.event().result());
        return new Check(
                type,
                state,
                result,
                waitingOn(state, result),
                done.map(r -> r.event().reference()),
                done.flatMap(r -> r.event().finding()),
                done.map(Recorded::actor),
                done.map(Recorded::recordedAt));
    }

    private Optional<Recorded<CheckRecorded>> last(CheckType type) {
        return file.recorded(CheckRecorded.class).stream()
                .filter(r -> r.event().type().equals(type))
                .reduce((_, newer) -> newer);
    }

    private CheckState withoutResult(CheckType type) {
        var waived =
                file.events(CheckWaived.class).stream()
                        .filter(e -> e.type().equals(type))
                        .reduce((_, newer) -> newer)
                        .map(e -> !day.isAfter(e.expiresOn()))
                        .orElse(false);
        return waived ? CheckState.WAIVED : CheckState.OUTSTANDING;
    }

    private Optional<CaseTurn> waitingOn(CheckState state, Optional<CheckResult> result) {
        var turn = CaseTurn.in(progress.state(), file.researcher().isPresent());
        if (turn == CaseTurn.ENDED) return Optional.empty();
        return switch (state) {
            case WAIVED -> Optional.empty();
            case RECORDED ->
                    result.filter(r -> r == CheckResult.TRACE && progress.awaitsClarification())
                            .map(_ -> CaseTurn.APPLICANT);
            case OUTSTANDING -> Optional.of(outstandingOn(turn));
        };
    }

    private static CaseTurn outstandingOn(CaseTurn turn) {
        return turn == CaseTurn.UNASSIGNED || turn == CaseTurn.APPLICANT
                ? turn
                : CaseTurn.RESEARCHER;
    }

    private Risk risk(Recorded<RiskIdentified> recorded) {
        var e = recorded.event();
        var disposed = disposed(e.riskId());
        return new Risk(
                e.riskId(),
                e.factor(),
                e.detail(),
                e.check(),
                recorded.actor(),
                disposed.map(RiskDisposedOf::disposition),
                disposed.map(RiskDisposedOf::reason));
    }

    private Optional<RiskDisposedOf> disposed(RiskId risk) {
        return file.events(RiskDisposedOf.class).stream()
                .filter(e -> e.riskId().equals(risk))
                .reduce((_, newer) -> newer);
    }

    private static Clarification clarification(
            Recorded<ClarificationRequested> asked,
            Optional<Recorded<ClarificationReceived>> answered) {
        return new Clarification(
                asked.event().question(),
                asked.recordedAt(),
                answered.map(r -> r.event().answer()),
                answered.map(Recorded::recordedAt));
    }
}
