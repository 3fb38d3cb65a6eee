package org.muster.web.policies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.muster.api.policies.PolicyRegister;
import org.muster.api.policies.PolicySet;
import org.muster.api.views.AsAt;
import org.muster.web.support.Desk;
import org.muster.web.support.problems.BadInput;
import org.muster.web.support.problems.Fault;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Policy sets for programs. */
@RestController
@RequestMapping("/api/v1/policies")
@Tag(name = "Policies")
class PolicyApi {
    private final Desk desk;

    PolicyApi(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Lists every policy set in brief, and says which are in force")
    @GetMapping
    PolicyRegister all(AsAt past) {
        if (past.knownAt().isPresent()) {
            throw new BadInput(
                    List.of(Fault.of("knownAt", "is not answered here")),
                    "TIME_TRAVEL_NOT_SUPPORTED");
        }
        return desk.ask(new PolicyRegister.Find(past.asAt()));
    }

    @Operation(summary = "Shows one policy set in full")
    @GetMapping("/{version}")
    PolicySet one(@PathVariable String version) {
        return desk.ask(new PolicyRegister.FindSet(version));
    }
}
