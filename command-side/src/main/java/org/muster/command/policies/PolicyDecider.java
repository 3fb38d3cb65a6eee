package org.muster.command.policies;

import static org.muster.api.policies.PolicyStanding.PROPOSED;
import static org.muster.api.refusals.Rejection.POLICY_DOES_NOT_FIT;
import static org.muster.api.refusals.Rejection.POLICY_NOT_PROPOSED;
import static org.muster.api.refusals.Rejection.POLICY_NOT_TO_COME;
import static org.muster.api.refusals.Rejection.POLICY_VERSION_TAKEN;
import static org.muster.api.refusals.Rejection.SAME_AS_PROPOSER;

import java.time.LocalDate;
import java.util.ArrayList;
import org.muster.api.access.Guard;
import org.muster.api.policies.PolicyBook;
import org.muster.api.policies.PolicyBook.Proposal;
import org.muster.api.policies.PolicyCommand;
import org.muster.api.policies.PolicyCommand.ActivatePolicy;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.api.policies.PolicyCommand.WithdrawPolicy;
import org.muster.api.policies.PolicyEvent;
import org.muster.api.policies.PolicyEvent.PolicyActivated;
import org.muster.api.policies.PolicyEvent.PolicyProposed;
import org.muster.api.policies.PolicyEvent.PolicyWithdrawn;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySets;
import org.muster.api.refusals.Rejected;
import org.muster.api.refusals.Unknown;
import org.muster.command.support.Decision;
import org.muster.command.support.Facts;

/** The rules of a change of policy: two people, and a day to come. */
final class PolicyDecider {
    private PolicyDecider() {}

    static Decision<PolicyEvent> decide(PolicyCommand command, PolicyBook state, Facts facts) {
        return switch (command) {
            case ProposePolicy c -> propose(c, state, facts);
            case ActivatePolicy c -> activate(c, state, facts);
            case WithdrawPolicy c -> withdraw(c, state, facts);
        };
    }

    private static Decision<PolicyEvent> propose(ProposePolicy c, PolicyBook state, Facts facts) {
        var set = c.set();
        facts.allow(c, Guard.of(set.force()));
        if (state.find(set.version()).isPresent()) throw new Rejected(POLICY_VERSION_TAKEN);
        requireToCome(set.effectiveFrom(), facts);
        requireFit(set, state, facts);
        return Decision.of(
                new PolicyProposed(
                        set.version(),
                        set.force(),
                        set.effectiveFrom(),
                        c.text(),
                        set.hash(),
                        c.reason(),
                        facts.actor().account()));
    }

    private static Decision<PolicyEvent> activate(ActivatePolicy c, PolicyBook state, Facts facts) {
        var proposal = named(c.version(), state);
        facts.allow(c, Guard.of(proposal.proposed().force()));
        if (proposal.standing() != PROPOSED) throw new Rejected(POLICY_NOT_PROPOSED);
        var self = facts.actor().account();
        if (proposal.proposed().proposedBy().equals(self)) throw new Rejected(SAME_AS_PROPOSER);
        requireToCome(proposal.proposed().effectiveFrom(), facts);
        requireFit(facts.policies().read(proposal.proposed().text()), state, facts);
        return Decision.of(new PolicyActivated(c.version(), self));
    }

    private static Decision<PolicyEvent> withdraw(WithdrawPolicy c, PolicyBook state, Facts facts) {
        var proposal = named(c.version(), state);
        facts.allow(c, Guard.of(proposal.proposed().force()));
        if (proposal.standing() != PROPOSED) throw new Rejected(POLICY_NOT_PROPOSED);
        return Decision.of(new PolicyWithdrawn(c.version(), c.reason()));
    }

    private static Proposal named(String version, PolicyBook state) {
        return state.find(version).orElseThrow(Unknown::new);
    }

    private static void requireToCome(LocalDate effectiveFrom, Facts facts) {
        if (!effectiveFrom.isAfter(facts.today())) throw new Rejected(POLICY_NOT_TO_COME);
    }

    /** Judged by the book itself, which knows of activations that this node may not have heard. */
    private static void requireFit(PolicySet set, PolicyBook state, Facts facts) {
        var sets = new ArrayList<>(facts.policies().shipped().sets());
        state.activated().map(p -> facts.policies().read(p.proposed().text())).forEach(sets::add);
        sets.add(set);
        try {
            new PolicySets(sets);
        } catch (IllegalArgumentException e) {
            throw new Rejected(
                    POLICY_DOES_NOT_FIT,
                    "The policy set does not fit those that count: %s.".formatted(e.getMessage()));
        }
    }
}
