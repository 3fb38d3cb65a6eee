package org.muster.api.policies;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import org.muster.api.Begins;
import org.muster.api.Command;
import org.muster.api.Text;
import org.muster.api.access.Needs;

/** Everything that can be ordered of the policy sets. */
public sealed interface PolicyCommand extends Command {
    @Override
    default PolicyBookId target() {
        return new PolicyBookId();
    }

    /**
     * Puts a policy set forward, for another person to activate.
     *
     * @param set what the text says
     * @param text the whole set, as it was written
     */
    @Needs(VETTING_DECISION_MAKER)
    record ProposePolicy(PolicySet set, String text, String reason)
            implements PolicyCommand, Begins {
        public ProposePolicy {
            reason = Text.passage(reason);
        }
    }

    /** Lets a proposed set take effect on its date. */
    @Needs(VETTING_DECISION_MAKER)
    record ActivatePolicy(String version) implements PolicyCommand {}

    /** Takes a proposed set back; one that was activated can only be followed by another. */
    @Needs(VETTING_DECISION_MAKER)
    record WithdrawPolicy(String version, String reason) implements PolicyCommand {
        public WithdrawPolicy {
            reason = Text.passage(reason);
        }
    }
}
