package org.muster.command.clearances;

import static org.muster.api.refusals.Rejection.ASSESSMENT_OPEN;

import java.util.ArrayList;
import java.util.List;
import org.muster.api.access.Guard;
import org.muster.api.clearances.ClearanceCommand.AnnulClearance;
import org.muster.api.clearances.ClearanceCommand.CorrectGrant;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceEvent.*;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** What the register does because the decision behind a grant was corrected. */
final class CorrectionRules {
    private CorrectionRules() {}

    static Decision<ClearanceEvent> annul(AnnulClearance c, Register state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        requireSettled(c.clearanceId(), state);
        return PostsAtStake.held(
                new ClearanceAnnulled(c.officerId(), c.clearanceId(), c.caseId()),
                c.force(),
                state.clearances(),
                facts);
    }

    static Decision<ClearanceEvent> correct(CorrectGrant c, Register state, Facts facts) {
        facts.allow(c, Guard.of(c.force()));
        requireSettled(c.clearanceId(), state);
        var events =
                new ArrayList<ClearanceEvent>(
                        List.of(
                                new GrantCorrected(
                                        c.officerId(),
                                        c.clearanceId(),
                                        c.caseId(),
                                        c.from(),
                                        c.to(),
                                        c.conditional())));
        var number = state.nextNumber(c.clearanceId());
        for (var condition : c.added()) {
            events.add(
                    new ConditionImposed(
                            c.officerId(),
                            c.clearanceId(),
                            number++,
                            condition.text(),
                            condition.owner(),
                            condition.reviewOn()));
        }
        return Decision.of(events);
    }

    /** What is being assessed is not corrected meanwhile: the officer is owed an outcome. */
    private static void requireSettled(ClearanceId clearance, Register state) {
        if (!state.clearances().names(clearance)) throw new Unknown();
        if (state.assessment(clearance).isPresent()) throw new Rejected(ASSESSMENT_OPEN);
    }
}
