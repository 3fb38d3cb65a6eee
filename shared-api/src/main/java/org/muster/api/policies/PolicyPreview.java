package org.muster.api.policies;

import static org.muster.api.access.Role.AUDITOR;
import static org.muster.api.access.Role.VETTING_DECISION_MAKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.muster.api.Query;
import org.muster.api.access.Needs;

/**
 * What a policy set would change, before it is activated or after.
 *
 * @param instead the set that would be in force on its first day without it
 * @param reason why it was proposed; absent for a shipped one
 * @param mayActivate whether whoever asks is another than who proposed it, and it waits for that
 */
public record PolicyPreview(
        PolicyRegister.Entry set,
        String instead,
        Optional<String> reason,
        boolean mayActivate,
        LocalDate on,
        List<PolicyDifference> differences) {

    @Needs({VETTING_DECISION_MAKER, AUDITOR})
    public record Find(String version) implements Query<PolicyPreview> {}
}
