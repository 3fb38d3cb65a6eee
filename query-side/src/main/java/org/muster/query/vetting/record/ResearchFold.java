package org.muster.query.vetting.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.vetting.CaseProgress;
import org.muster.api.vetting.CaseTurn;
import org.muster.api.vetting.VettingCaseView.Asked;
import org.muster.api.vetting.VettingCaseView.Check;
import org.muster.api.vetting.VettingCaseView.Resolution;
import org.muster.api.vetting.VettingCaseView.Risk;
import org.muster.api.vetting.VettingCaseView.Waiver;
import org.muster.api.vetting.cases.ResearchEvent.*;
import org.muster.api.vetting.research.CheckResult;
import org.muster.api.vetting.research.CheckState;
import org.muster.api.vetting.research.CheckTurn;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.vetting.research.RiskId;
import org.muster.api.views.Recorded;

/** What the research of a case has brought up. */
record ResearchFold(CaseFile file, CaseProgress progress, LocalDate day) {

    List<Check> checks() {
        return file.opened().checks().stream().map(this::check).toList();
    }

    List<Waiver> waivers() {
        return file.recorded(CheckWaived.class).stream().map(r -> waiver(r)).toList();
    }

    private Waiver waiver(Recorded<CheckWaived> recorded) {
        var e = recorded.event();
        var done = last(e.type()).isPresent();
        return new Waiver(
                e.type(),
                e.reason(),
                e.expiresOn(),
                recorded.actor(),
                !done && !day.isAfter(e.expiresOn()),
                done);
    }

    List<Risk> risks() {
        return file.recorded(RiskIdentified.class).stream().map(this::risk).toList();
    }

    private Check check(CheckType type) {
        var done = last(type);
        var asked = asked(type);
        var state = done.map(_ -> CheckState.RECORDED).orElseGet(() -> withoutResult(type, asked));
        var result = done.map(r -> r.event().result());
        var resolution = done.flatMap(r -> resolution(type, r.version()));
        return new Check(
                type,
                state,
                result,
                waitingOn(state, result.filter(_ -> resolution.isEmpty())),
                asked,
                done.map(r -> r.event().reference()),
                done.flatMap(r -> r.event().finding()),
                done.map(Recorded::actor),
                done.map(Recorded::recordedAt),
                resolution);
    }

    private Optional<Asked> asked(CheckType type) {
        return file.recorded(CheckRequested.class).stream()
                .filter(r -> r.event().type().equals(type))
                .reduce((_, newer) -> newer)
                .map(r -> new Asked(r.event().source(), r.actor(), r.recordedAt()));
    }

    /** A result that was recorded anew leaves an earlier resolution behind. */
    private Optional<Resolution> resolution(CheckType type, long since) {
        return file.recorded(TraceResolved.class).stream()
                .filter(r -> r.event().type().equals(type) && r.version() > since)
                .reduce((_, newer) -> newer)
                .map(
                        r ->
                                new Resolution(
                                        r.event().result(),
                                        r.event().reason(),
                                        r.actor(),
                                        r.recordedAt()));
    }

    private Optional<Recorded<CheckRecorded>> last(CheckType type) {
        return file.recorded(CheckRecorded.class).stream()
                .filter(r -> r.event().type().equals(type))
                .reduce((_, newer) -> newer);
    }

    private CheckState withoutResult(CheckType type, Optional<Asked> asked) {
        var waived =
                file.events(CheckWaived.class).stream()
                        .filter(e -> e.type().equals(type))
                        .reduce((_, newer) -> newer)
                        .map(e -> !day.isAfter(e.expiresOn()))
                        .orElse(false);
        if (waived) return CheckState.WAIVED;
        return asked.isPresent() ? CheckState.ASKED : CheckState.NOT_STARTED;
    }

    private Optional<CheckTurn> waitingOn(CheckState state, Optional<CheckResult> unresolved) {
        var turn = CaseTurn.in(progress.state(), file.researcher().isPresent());
        if (turn == CaseTurn.ENDED) return Optional.empty();
        return switch (state) {
            case WAIVED -> Optional.empty();
            case RECORDED -> unresolved.filter(r -> r == CheckResult.TRACE).map(_ -> ofTrace(turn));
            case ASKED -> Optional.of(CheckTurn.SOURCE);
            case NOT_STARTED -> Optional.of(notStarted(turn));
        };
    }

    private static CheckTurn ofTrace(CaseTurn turn) {
        return turn == CaseTurn.APPLICANT ? CheckTurn.APPLICANT : CheckTurn.RESEARCHER;
    }

    private static CheckTurn notStarted(CaseTurn turn) {
        return switch (turn) {
            case UNASSIGNED -> CheckTurn.UNASSIGNED;
            case APPLICANT -> CheckTurn.APPLICANT;
            case RESEARCHER, DECISION_MAKER, NATIONAL_AUTHORITY, ENDED -> CheckTurn.RESEARCHER;
        };
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
}
