package org.muster.web.support.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.muster.api.refusals.Rejected;

/**
 * What programs need to know of a problem, as far as it applies.
 *
 * @param code a stable code of bad input
 * @param rule the stable code of the rule that refused
 * @param ruleVersion the policy set that was applied
 * @param missing what the rule wanted and did not find
 * @param errors what is wrong with the request, and where
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Reasons(
        String code,
        String rule,
        Optional<String> ruleVersion,
        List<String> missing,
        List<Fault> errors) {
    static final Reasons NONE = faulty(List.of(), "");

    static Reasons faulty(List<Fault> errors, String code) {
        return new Reasons(code, "", Optional.empty(), List.of(), errors);
    }

    static Reasons refused(Rejected refusal) {
        return new Reasons(
                "", refusal.rule().name(), refusal.ruleVersion(), refusal.missing(), List.of());
    }
}
