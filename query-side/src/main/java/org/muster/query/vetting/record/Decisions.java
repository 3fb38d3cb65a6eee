package org.muster.query.vetting.record;

import java.util.List;
import java.util.Optional;
import org.muster.api.vetting.VettingCaseView.Decision;
import org.muster.api.vetting.cases.AfterDecisionEvent.RefusalOverturned;
import org.muster.api.vetting.cases.AfterDecisionEvent.WaiverCarried;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.DecisionEvent.NationalDecisionRecorded;
import org.muster.api.vetting.research.CheckType;
import org.muster.api.views.Recorded;

/** Finds how a case was decided: by the force, or by the national authority. */
final class Decisions {
    private Decisions() {}

    /** The decision that stands. */
    static Optional<Decision> in(CaseFile file) {
        return file.last(RefusalOverturned.class)
                .map(r -> onAppeal(r.event(), carried(file)))
                .or(() -> byForce(file))
                .or(() -> file.last(NationalDecisionRecorded.class).map(Decisions::national));
    }

    /** The refusal that an appeal took back. */
    static Optional<Decision> superseded(CaseFile file) {
        return file.last(RefusalOverturned.class).flatMap(_ -> byForce(file));
    }

    private static Optional<Decision> byForce(CaseFile file) {
        return file.last(CaseDecided.class).map(r -> ofForce(r.event(), carried(file)));
    }

    /** An appeal is allowed against a refusal, so what was weighed for that is weighed again. */
    private static Decision onAppeal(RefusalOverturned e, List<CheckType> carried) {
        return new Decision(
                e.outcome(),
                true,
                e.decidedBy(),
                e.decidedAs(),
                e.decidedOn(),
                Optional.of(e.validUntil()),
                Optional.of(e.clearanceId()),
                Optional.empty(),
                carried,
                e.policyVersion());
    }

    private static List<CheckType> carried(CaseFile file) {
        return file.events(WaiverCarried.class).stream().map(WaiverCarried::type).toList();
    }

    private static Decision ofForce(CaseDecided e, List<CheckType> carried) {
        return new Decision(
                e.outcome(),
                e.adverse(),
                e.decidedBy(),
                e.decidedAs(),
                e.decidedOn(),
                e.validUntil(),
                e.clearanceId(),
                Optional.empty(),
                carried,
                e.policyVersion());
    }

    private static Decision national(Recorded<NationalDecisionRecorded> recorded) {
        var e = recorded.event();
        return new Decision(
                e.outcome(),
                false,
                recorded.actor(),
                recorded.actingAs(),
                e.decidedOn(),
                e.validUntil(),
                e.clearanceId(),
                Optional.of(e.reference()),
                List.of(),
                e.policyVersion());
    }
}
