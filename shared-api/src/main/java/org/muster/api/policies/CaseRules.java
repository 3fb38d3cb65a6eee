package org.muster.api.policies;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.muster.api.personal.NotPersonal;
import org.muster.api.vetting.research.MissingItem;
import org.muster.api.vetting.research.Relation;

/**
 * What the policy set says of a vetting case, whatever its level.
 *
 * @param clarifications what an applicant is often asked for, by name
 * @param relations how third parties stand to an applicant, by name
 * @param emergency how long a case is open to an administrator in an emergency
 * @param note where this comes from, and what is unverified
 */
@NotPersonal(because = "published policy")
public record CaseRules(
        Map<MissingItem, String> clarifications,
        Map<Relation, String> relations,
        Reapply reapply,
        Duration emergency,
        String note) {

    /**
     * When somebody who was refused may be vetted anew at that level.
     *
     * @param after how long after the refusal in any case; absent where no time alone suffices
     * @param onMaterialChange whether a material change of circumstances suffices, with its reason
     */
    public record Reapply(Optional<Period> after, boolean onMaterialChange) {
        /** Says whether enough time has passed since a refusal. */
        public boolean isOver(LocalDate refusedOn, LocalDate on) {
            return after.map(period -> !on.isBefore(refusedOn.plus(period))).orElse(false);
        }
    }
}
