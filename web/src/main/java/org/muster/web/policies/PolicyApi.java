package org.muster.web.policies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.muster.api.Receipt;
import org.muster.api.policies.PolicyCommand.ActivatePolicy;
import org.muster.api.policies.PolicyCommand.ProposePolicy;
import org.muster.api.policies.PolicyCommand.WithdrawPolicy;
import org.muster.api.policies.PolicyRegister;
import org.muster.api.policies.PolicySet;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.Gives;
import org.muster.web.support.json.Passage;
import org.muster.web.support.past.AllKnown;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Policy sets for programs. */
@RestController
@RequestMapping("/api/v1/policies")
@Tag(name = "Policies")
class PolicyApi {
    private final Desk desk;
    private final PolicyText texts;

    PolicyApi(Desk desk, PolicyText texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * @param text the whole set, in the form of those that ship with the service
     */
    record NewPolicy(String text, Passage reason) {}

    record Nothing() {}

    record Withdrawal(Passage reason) {}

    @Operation(summary = "Lists every policy set in brief, and says which are in force")
    @GetMapping
    PolicyRegister all(AsAt past) {
        return desk.ask(new PolicyRegister.Find(AllKnown.of(past).asAt()));
    }

    @Operation(summary = "Shows one policy set in full")
    @GetMapping("/{version}")
    PolicySet one(@PathVariable String version) {
        return desk.ask(new PolicyRegister.FindSet(version));
    }

    @Operation(
            summary =
                    "Shows what a policy set would change, and the open cases and posts it touches")
    @GetMapping("/{version}/preview")
    PolicyEffects preview(@PathVariable String version) {
        return PolicyEffects.of(version, desk);
    }

    @Operation(summary = "Proposes a policy set, for another person to activate")
    @PostMapping
    @Gives(ProposePolicy.class)
    ResponseEntity<Receipt> propose(@RequestBody NewPolicy policy) {
        var proposal = texts.proposed(policy.text(), policy.reason().text());
        var receipt = desk.order(proposal);
        var address = URI.create("/api/v1/policies/" + proposal.set().version());
        return ResponseEntity.created(address).body(receipt);
    }

    @Operation(summary = "Lets a policy set that another person proposed take effect on its date")
    @PostMapping("/{version}/activation")
    @Gives(ActivatePolicy.class)
    Receipt activate(@PathVariable String version, @RequestBody Optional<Nothing> nothing) {
        return desk.order(new ActivatePolicy(version));
    }

    @Operation(summary = "Takes a proposed policy set back")
    @PostMapping("/{version}/withdrawal")
    @Gives(WithdrawPolicy.class)
    Receipt withdraw(@PathVariable String version, @RequestBody Withdrawal withdrawal) {
        return desk.order(new WithdrawPolicy(version, withdrawal.reason().text()));
    }
}
