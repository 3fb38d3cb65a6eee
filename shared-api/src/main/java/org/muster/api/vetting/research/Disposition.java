package org.muster.api.vetting.research;

/**
 * What was made of a risk: each must be disposed of, with a reason, before a case can be decided.
 */
public enum Disposition {
    ACCEPTED,
    MITIGATED,
    NOT_SUBSTANTIATED,
    GROUND_FOR_REFUSAL
}
