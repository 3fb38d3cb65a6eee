package org.muster.app.demo;

import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.util.Optional;
import org.muster.api.policies.Policies;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.api.policies.PolicySet;

/** A change of policy that waits for a second person: renewals are to begin earlier. */
final class PolicyProposal {
    private final Script script;
    private final Policies policies;

    PolicyProposal(Script script, Policies policies) {
        this.script = script;
        this.policies = policies;
    }

    void tell() {
        var newest = policies.shipped().newest(Optional.empty(), script.today());
        newest.ifPresent(this::tell);
    }

    private void tell(PolicySet newest) {
        var text =
                policies.text(newest.version())
                        .orElseThrow()
                        .replace("\"" + newest.version() + "\"", "\"DEMO-EARLIER-RENEWAL\"")
                        .replace(
                                "\"" + newest.effectiveFrom() + "\"",
                                "\"" + script.today().plusDays(90) + "\"")
                        .replace("\"dueBefore\": \"P6M\"", "\"dueBefore\": \"P9M\"");
        script.on(
                script.today().minusDays(3),
                "decider",
                VETTING_DECISION_MAKER,
                new ProposePolicy(
                        policies.read(text),
                        text,
                        "Renewals pile up in spring: begin them three months earlier."));
    }
}
