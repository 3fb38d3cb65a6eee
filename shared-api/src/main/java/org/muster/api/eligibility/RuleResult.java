package org.muster.api.eligibility;

/** What one rule said. */
public enum RuleResult {
    MET,
    NOT_MET,
    UNKNOWN,
    MET_CONDITIONALLY
}
