package org.muster.api.applications;

/** Why we end an application; recorded with every rejection. */
public enum RejectionReason {
    NOT_ELIGIBLE,
    NOT_SHORTLISTED,
    BELOW_PASS_MARK,
    NOT_SELECTED,
    CLEARANCE_NOT_OBTAINED,
    OFFER_LAPSED,
    VACANCY_CANCELLED,
    OTHER
}
