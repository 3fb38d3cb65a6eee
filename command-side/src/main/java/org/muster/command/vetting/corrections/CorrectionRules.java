package org.muster.command.vetting.corrections;

import static org.muster.api.refusals.Rejection.ALREADY_APPEALED;
import static org.muster.api.refusals.Rejection.BEYOND_DELEGATION;
import static org.muster.api.refusals.Rejection.CANNOT_CORRECT_OWN;
import static org.muster.api.refusals.Rejection.NOTHING_TO_CORRECT;
import static org.muster.api.refusals.Rejection.SAME_AS_RESEARCHER;

import java.util.Optional;
import org.muster.api.access.Role;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.CaseOutcome;
import org.muster.api.vetting.cases.CorrectionCommand.CorrectDecision;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Claim;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Ended;

/**
 * When a decision that was recorded wrongly may be set right, and by whom: by somebody else who
 * could have taken it, while no appeal looks at it. The wrong event stays.
 */
public final class CorrectionRules {
    private CorrectionRules() {}

    public static Decision<VettingCaseEvent> correct(
            CorrectDecision c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        var role = Reach.toDecide(c, opened, facts);
        var recorded = Recording.of(c.eventId(), facts.histories().of(c.caseId()));
        if (!(opened instanceof Ended ended)) throw new Rejected(NOTHING_TO_CORRECT);
        requireAnother(recorded, ended, facts);
        if (facts.holder(new Claim("appeal", c.caseId().key())).isPresent()) {
            throw new Rejected(ALREADY_APPEALED);
        }
        requireDelegation(role, recorded, recorded.outcome(), ended.enquiry(), facts);
        var correcting = new Correcting(c, recorded, ended, role, facts);
        if (c.replacement().isEmpty()) return correcting.toNothing();
        var right = Right.of(recorded, c.replacement().get(), ended, facts);
        requireDelegation(role, recorded, right.outcome(), ended.enquiry(), facts);
        return correcting.to(right);
    }

    /** Whoever researched it, took it, recorded it or corrected it before leaves it to others. */
    private static void requireAnother(Recording recorded, Ended ended, Facts facts) {
        var account = facts.actor().account();
        if (recorded.recordedBy().contains(account)
                || ended.decidedBy().equals(Optional.of(account))) {
            throw new Rejected(CANNOT_CORRECT_OWN);
        }
        if (ended.hands().wasResearchedBy(account)) throw new Rejected(SAME_AS_RESEARCHER);
    }

    /**
     * The national authority's decisions are only written down, as closures are, by whoever may.
     */
    private static void requireDelegation(
            Role role, Recording recorded, CaseOutcome outcome, Enquiry enquiry, Facts facts) {
        if (enquiry.isNational() || !outcome.isDecision()) return;
        var policy = facts.policy(enquiry.force());
        if (policy.mayDecide(role, enquiry.level(), recorded.isAdverse(), outcome)) return;
        throw new Rejected(BEYOND_DELEGATION).under(policy.version());
    }
}
