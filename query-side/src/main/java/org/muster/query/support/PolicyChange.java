package org.muster.query.support;

import java.time.LocalDate;
import java.util.Optional;
import org.muster.api.Force;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.policies.PolicySet.Level;
import org.muster.api.policies.PolicySets;

/** The policy sets without one of them, and with it. */
public record PolicyChange(PolicySet set, PolicySets before, PolicySets after) {
    /** The set's first day. */
    public LocalDate day() {
        return set.effectiveFrom();
    }

    public PolicySet before(Force force) {
        return before.inForce(force, day());
    }

    public PolicySet after(Force force) {
        return after.inForce(force, day());
    }

    /** Says whether a force's rules at a level become others on the set's first day. */
    public boolean touches(Force force, ClearanceLevel level) {
        return !rules(before(force), level).equals(rules(after(force), level));
    }

    /** Says whether transferees to a force are treated otherwise from the set's first day on. */
    public boolean touchesTransfers(Force force) {
        return !before(force)
                .transfers()
                .withoutWords()
                .equals(after(force).transfers().withoutWords());
    }

    private static Optional<Level> rules(PolicySet set, ClearanceLevel level) {
        return set.level(level).map(Level::withoutWords);
    }
}
