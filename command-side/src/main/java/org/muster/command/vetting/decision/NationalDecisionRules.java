package org.muster.command.vetting.decision;

import static org.muster.api.refusals.Rejection.DECIDED_IN_THE_FUTURE;
import static org.muster.api.refusals.Rejection.NOT_NATIONAL;
import static org.muster.api.refusals.Rejection.NOT_UNDERPINNED;
import static org.muster.api.refusals.Rejection.OUTCOME_NOT_POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceEvent;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.clearances.ClearanceRegisterId;
import org.muster.api.clearances.Clearances;
import org.muster.api.personal.Personal;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.vetting.cases.DecisionCommand.RecordNationalDecision;
import org.muster.api.vetting.cases.DecisionEvent.NationalDecisionRecorded;
import org.muster.api.vetting.cases.VettingCaseEvent;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;
import org.muster.command.vetting.file.Enquiry;
import org.muster.command.vetting.file.Reach;
import org.muster.command.vetting.file.VettingCase;
import org.muster.command.vetting.file.VettingCase.Open;

/**
 * The national authority decides by its own enquiries: the force only records it, at any point of
 * the case, and a grant only while a force clearance underpins it.
 */
public final class NationalDecisionRules {
    private NationalDecisionRules() {}

    public static Decision<VettingCaseEvent> record(
            RecordNationalDecision c, VettingCase state, Facts facts) {
        var opened = Reach.opened(state);
        Reach.toDecide(c, opened, facts);
        var open = Reach.stillOpen(opened);
        if (!open.enquiry().isNational()) throw new Rejected(NOT_NATIONAL);
        if (!c.outcome().isDecision()) throw new Rejected(OUTCOME_NOT_POSSIBLE);
        DecisionRules.requireConditions(c.outcome(), c.conditions(), facts.today());
        var decidedOn = c.decidedOn().orElse(facts.today());
        if (decidedOn.isAfter(facts.today())) throw new Rejected(DECIDED_IN_THE_FUTURE);
        if (c.outcome().isGrant()) {
            requireUnderpinned(open.enquiry(), facts.today(), facts);
        }
        return recorded(c, open, decidedOn, facts.policy(open.enquiry().force()));
    }

    private static Decision<VettingCaseEvent> recorded(
            RecordNationalDecision c, Open open, LocalDate decidedOn, PolicySet policy) {
        var enquiry = open.enquiry();
        var grant =
                Grants.of(enquiry, c.outcome(), c.clearanceId(), decidedOn, policy)
                        .map(given -> given.under(c.conditions(), c.restrictions()));
        var recorded =
                new NationalDecisionRecorded(
                        c.caseId(),
                        enquiry.officerId(),
                        enquiry.level(),
                        c.outcome(),
                        Personal.of(c.reference()),
                        grant.map(GrantClearance::clearanceId),
                        decidedOn,
                        grant.map(GrantClearance::to),
                        policy.version(),
                        Optional.of(c.conditions()));
        return Decision.<VettingCaseEvent>of(recorded)
                .also(grant)
                .also(Outcomes.noted(open, c.outcome(), decidedOn))
                .freeing(enquiry.claim());
    }

    /** A national clearance rests on one of the force that is live on the day. */
    public static void requireUnderpinned(Enquiry enquiry, LocalDate on, Facts facts) {
        var policy = facts.policy(enquiry.force());
        var register = new ClearanceRegisterId(enquiry.officerId());
        var clearances = Clearances.of(facts.events(register, ClearanceEvent.class));
        if (clearances.underpinned(enquiry.level(), on, policy)) return;
        throw new Rejected(NOT_UNDERPINNED, underpinning(enquiry.level(), policy));
    }

    private static List<String> underpinning(ClearanceLevel level, PolicySet policy) {
        return policy.level(level).stream()
                .flatMap(l -> l.underpinnedBy().stream())
                .map(ClearanceLevel::code)
                .sorted()
                .toList();
    }
}
