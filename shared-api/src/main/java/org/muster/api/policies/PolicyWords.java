package org.muster.api.policies;

import java.util.Map;
import org.muster.api.Query;
import org.muster.api.access.Needs;

/**
 * What the codes of every policy set are called: code to name, sorted by code; of several names the
 * newest.
 */
public record PolicyWords(
        Map<String, String> levels,
        Map<String, String> checks,
        Map<String, String> riskFactors,
        Map<String, String> clarifications,
        Map<String, String> relations,
        Map<String, String> grounds,
        Map<String, String> lateReasons,
        Map<String, String> harmReasons) {

    @Needs(everyone = true)
    public record Find() implements Query<PolicyWords> {}
}
