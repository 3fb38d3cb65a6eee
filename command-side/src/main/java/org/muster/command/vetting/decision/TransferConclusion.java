package org.muster.command.vetting.decision;

import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.DecisionCommand.ConcludeTransfer;
import org.muster.api.vetting.cases.DecisionEvent.CaseDecided;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Open;

/** How a case ends in which the clearance of another force was accepted. */
public final class TransferConclusion {
    private TransferConclusion() {}

    public static Decision<VettingCaseEvent> conclude(
            ConcludeTransfer c, VettingCase state, Facts facts) {
        var open = Reach.open(c, state, facts);
        return Decision.<VettingCaseEvent>of(decided(c, open, facts))
                .also(grant(c, open, facts))
                .also(Outcomes.noted(open, CaseOutcome.GRANTED, facts.today()))
                .freeing(open.enquiry().claim());
    }

    private static CaseDecided decided(ConcludeTransfer c, Open open, Facts facts) {
        return new CaseDecided(
                c.caseId(),
                open.enquiry().officerId(),
                open.enquiry().level(),
                CaseOutcome.GRANTED,
                c.adverse(),
                List.of(),
                c.rationale(),
                facts.actor().account(),
                c.acceptedAs(),
                Optional.of(c.clearanceId()),
                facts.today(),
                Optional.of(c.lastDay()),
                facts.policy(open.enquiry().force()).version());
    }

    private static GrantClearance grant(ConcludeTransfer c, Open open, Facts facts) {
        var enquiry = open.enquiry();
        return new GrantClearance(
                enquiry.officerId(),
                enquiry.force(),
                c.clearanceId(),
                enquiry.level(),
                facts.today(),
                c.lastDay(),
                false,
                Optional.of(enquiry.caseId()));
    }
}
