package org.muster.command.roles;

import static org.muster.api.refusals.Rejection.CLEARANCE_LEVEL_UNKNOWN;
import static org.muster.api.roles.RequiredClearance.derived;
import static org.muster.api.roles.RequiredClearance.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.policies.PolicySet;
import org.muster.api.refusals.Rejected;
import org.muster.api.roles.RequiredClearance;

/**
 * The clearances that a post asks for: those that were read or named, and the least force clearance
 * for a national one that nothing else in the set underpins.
 *
 * @param read as the document says it; a level named again keeps its quotation
 */
record RequiredSet(PolicySet policy, List<RequiredClearance> read) {

    /** Returns what these levels come to; what had only been derived is derived anew. */
    List<RequiredClearance> of(List<ClearanceLevel> levels) {
        checkKnown(levels);
        var required = new ArrayList<RequiredClearance>();
        for (var level : levels) if (!wasDerived(level)) required.add(asRead(level));
        for (var level : levels) baseline(level, levels(required)).ifPresent(required::add);
        for (var level : levels) {
            if (!levels(required).contains(level)) required.add(named(level));
        }
        return required;
    }

    /** Returns the levels that were read or named, without the derived ones. */
    static List<ClearanceLevel> stated(List<RequiredClearance> clearances) {
        return clearances.stream().filter(c -> !c.derived()).map(RequiredClearance::level).toList();
    }

    static List<ClearanceLevel> levels(List<RequiredClearance> clearances) {
        return clearances.stream().map(RequiredClearance::level).toList();
    }

    /** Says whether a level names several of the policy set's at once, and so none of them. */
    static boolean ambiguous(ClearanceLevel level, PolicySet policy) {
        return policy.level(level).isEmpty()
                && policy.levels().keySet().stream()
                        .anyMatch(known -> known.code().startsWith(level.code()));
    }

    private void checkKnown(List<ClearanceLevel> levels) {
        var unknown = levels.stream().filter(level -> policy.level(level).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new Rejected(
                            CLEARANCE_LEVEL_UNKNOWN,
                            unknown.stream().map(ClearanceLevel::code).toList())
                    .under(policy.version());
        }
    }

    private boolean wasDerived(ClearanceLevel level) {
        return read.stream().anyMatch(c -> c.level().equals(level) && c.derived());
    }

    private RequiredClearance asRead(ClearanceLevel level) {
        return read.stream()
                .filter(c -> c.level().equals(level))
                .findFirst()
                .orElseGet(() -> named(level));
    }

    /** What a level is taken to ask for besides, unless something in the set underpins it. */
    private Optional<RequiredClearance> baseline(
            ClearanceLevel level, List<ClearanceLevel> required) {
        var rules = policy.level(level).orElseThrow();
        if (required.stream().anyMatch(held -> policy.satisfiesAny(held, rules.underpinnedBy()))) {
            return Optional.empty();
        }
        return rules.baseline().map(least -> derivedFrom(level, least));
    }

    /** As it was already derived when the document was read, or else for this level. */
    private RequiredClearance derivedFrom(ClearanceLevel level, ClearanceLevel least) {
        return read.stream()
                .filter(c -> c.derived() && c.level().equals(least))
                .findFirst()
                .orElseGet(
                        () ->
                                derived(
                                        least,
                                        level
                                                + " must be underpinned by a force clearance; "
                                                + least
                                                + " is the least."));
    }
}
