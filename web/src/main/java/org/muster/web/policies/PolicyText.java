package org.muster.web.policies;

import org.muster.api.policies.BadPolicy;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.web.support.problems.BadInput;
import org.springframework.stereotype.Component;

/** Turns the text of a policy set into the order to propose it. */
@Component
class PolicyText {
    private static final int LONGEST = 200_000;

    private final Policies policies;

    PolicyText(Policies policies) {
        this.policies = policies;
    }

    /**
     * @throws BadInput if it is no policy set; says where and why
     */
    ProposePolicy proposed(String text, String reason) {
        if (text.isBlank()) throw new BadInput("text", "is required");
        if (text.length() > LONGEST) {
            throw new BadInput("text", "must be at most 200,000 characters");
        }
        try {
            return new ProposePolicy(policies.read(text), text, reason);
        } catch (BadPolicy e) {
            throw new BadInput("text", "is no policy set: " + e.getMessage());
        }
    }
}
