package org.muster.command.vetting.research;

import static org.muster.api.refusals.Rejection.ID_TAKEN;
import static org.muster.api.refusals.Rejection.RISK_FACTOR_UNKNOWN;

import org.muster.api.personal.Personal;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.api.vetting.cases.ResearchCommand.DisposeOfRisk;
import org.muster.api.vetting.cases.ResearchCommand.IdentifyRisk;
import org.muster.api.vetting.cases.ResearchEvent.RiskDisposedOf;
import org.muster.api.vetting.cases.ResearchEvent.RiskIdentified;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;

/** Risks are named while the case is open, and each is disposed of with a reason. */
public final class RiskRules {
    private RiskRules() {}

    public static Decision<VettingCaseEvent> identify(
            IdentifyRisk c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (open.research().risks().containsKey(c.riskId())) throw new Rejected(ID_TAKEN);
        var policy = facts.policy(open.enquiry().force());
        if (!policy.riskFactors().containsKey(c.factor())) throw new Rejected(RISK_FACTOR_UNKNOWN);
        c.check().ifPresent(type -> CheckRules.requireAskedFor(type, open.enquiry()));
        return Decision.of(
                new RiskIdentified(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.riskId(),
                        c.factor(),
                        Personal.of(c.detail()),
                        c.check()));
    }

    public static Decision<VettingCaseEvent> dispose(
            DisposeOfRisk c, VettingCase state, Facts facts) {
        var open = Reach.toWorkOn(c, state, facts);
        if (!open.research().risks().containsKey(c.riskId())) throw new Unknown();
        return Decision.of(
                new RiskDisposedOf(
                        c.caseId(),
                        open.enquiry().officerId(),
                        c.riskId(),
                        c.disposition(),
                        Personal.of(c.reason())));
    }
}
