package org.muster.web.policies;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.muster.api.clearances.ClearanceState;
import org.muster.api.policies.PolicyStanding;
import org.springframework.stereotype.Component;

/** What the pages of policy call things. */
@Component("policyWords")
class PolicyWording {
    static final Map<PolicyStanding, String> STANDINGS =
            Map.of(
                    PolicyStanding.SHIPPED, "Not in force",
                    PolicyStanding.PROPOSED, "Proposed",
                    PolicyStanding.ACTIVATED, "Activated",
                    PolicyStanding.WITHDRAWN, "Taken back");

    /** A clearance's state, in the middle of a sentence. */
    public String state(Optional<ClearanceState> state) {
        return state.map(s -> s.name().replace('_', ' ').toLowerCase(Locale.ROOT))
                .orElse("not held");
    }
}
