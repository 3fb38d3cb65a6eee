package org.muster.command.vetting.transfers;

import static org.muster.api.refusals.Rejection.BEYOND_DELEGATION;
import static org.muster.api.refusals.Rejection.CHECKLIST_INCOMPLETE;
import static org.muster.api.refusals.Rejection.RATIONALE_MISSING;
import static org.muster.api.refusals.Rejection.RISK_NOT_DISPOSED;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;
import static org.muster.api.refusals.Rejection.TRANSFER_NOT_ACCEPTABLE;

import org.muster.api.access.Role;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.Rationale;
import org.muster.api.vetting.cases.DecisionCommand.ConcludeTransfer;
import org.muster.api.vetting.research.RiskId;
import org.muster.api.vetting.transfers.EarlierClearance;
import org.muster.api.vetting.transfers.Transfer;
import org.muster.api.vetting.transfers.TransferCommand.AcceptTransfer;
import org.muster.api.vetting.transfers.TransferEvent;
import org.muster.api.vetting.transfers.TransferEvent.TransferAccepted;
import org.muster.api.vetting.transfers.Worth;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase.Open;

/**
 * When the clearance of another force is accepted in the place of a full case: young enough, with
 * everything recorded, by somebody else than the researcher and under delegation.
 */
final class AcceptanceRules {
    private AcceptanceRules() {}

    static Decision<TransferEvent> accept(AcceptTransfer c, Transfer state, Facts facts) {
        var file = TransferCase.of(c.caseId(), facts);
        var opened = Reach.opened(file.state());
        var role = Reach.toDecide(c, opened, facts);
        var open = Reach.stillOpen(opened);
        file.requireTransfer();
        var policy = facts.policy(open.enquiry().force());
        var worth = worth(state, open, facts, policy);
        if (open.hands().wasResearchedBy(facts.actor().account())) {
            throw new Rejected(SAME_AS_RESEARCHER);
        }
        requireDisposed(open);
        var adverse = state.isAdverse() || open.research().isAdverse();
        if (adverse) requireRationale(c);
        requireDelegated(role, open, adverse, policy);
        return Decision.<TransferEvent>of(
                        accepted(c, open, worth, state.earlier().orElseThrow(), facts))
                .also(
                        new ConcludeTransfer(
                                c.caseId(),
                                adverse,
                                c.rationale().filter(AcceptanceRules::saysAnything),
                                role,
                                c.clearanceId(),
                                worth.lastDay().orElseThrow()));
    }

    private static TransferAccepted accepted(
            AcceptTransfer c, Open open, Worth worth, EarlierClearance earlier, Facts facts) {
        return new TransferAccepted(
                c.caseId(),
                open.enquiry().officerId(),
                earlier,
                c.clearanceId(),
                facts.actor().account(),
                facts.today(),
                worth.lastDay().orElseThrow(),
                worth.policyVersion());
    }

    /** What cannot be accepted at all is refused before anybody is sent for what is missing. */
    private static Worth worth(Transfer state, Open open, Facts facts, PolicySet policy) {
        var worth =
                state.earlier()
                        .map(e -> Worth.of(e, open.enquiry().level(), facts.today(), policy));
        worth.filter(w -> !w.acceptable())
                .ifPresent(
                        w -> {
                            throw new Rejected(TRANSFER_NOT_ACCEPTABLE, w.because())
                                    .under(policy.version());
                        });
        var missing = state.missing(policy.transfers());
        if (!missing.isEmpty()) {
            throw new Rejected(CHECKLIST_INCOMPLETE, missing).under(policy.version());
        }
        return worth.orElseThrow();
    }

    private static void requireDisposed(Open open) {
        var risks = open.research().notDisposedOf();
        if (!risks.isEmpty()) {
            throw new Rejected(RISK_NOT_DISPOSED, risks.stream().map(RiskId::toString).toList());
        }
    }

    private static void requireRationale(AcceptTransfer c) {
        var missing = c.rationale().map(Rationale::missing).orElse(Rationale.STEPS);
        if (!missing.isEmpty()) throw new Rejected(RATIONALE_MISSING, missing);
    }

    private static void requireDelegated(Role role, Open open, boolean adverse, PolicySet policy) {
        if (!policy.mayDecide(role, open.enquiry().level(), adverse, CaseOutcome.GRANTED)) {
            throw new Rejected(BEYOND_DELEGATION);
        }
    }

    private static boolean saysAnything(Rationale rationale) {
        return rationale.missing().size() < Rationale.STEPS.size();
    }
}
