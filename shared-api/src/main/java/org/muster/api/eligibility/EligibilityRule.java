package org.muster.api.eligibility;

/** The rules that eligibility is made of; what is in prose belongs to the panel and is no rule. */
public enum EligibilityRule {
    RANK,
    ACCREDITATION,
    PROBATION,
    LIMITED_DUTIES,
    VEHICLE,
    RESIDENCY,
    CLEARANCE,
    FORCE
}
