package org.muster.api.clearances.conditions;

/** Where a condition of a grant stands. */
public enum ConditionState {
    IN_FORCE,
    /** The officer did what was asked. */
    MET,
    /** It is no longer asked. */
    REMOVED
}
