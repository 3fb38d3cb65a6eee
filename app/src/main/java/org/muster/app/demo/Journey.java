package org.muster.app.demo;

/** How far an application of the demo comes. */
enum Journey {
    SUBMITTED,
    ENDORSED,
    NOT_ENDORSED,
    ASSESSED_FOR_ELIGIBILITY,
    SIFTED,
    INTERVIEWED,
    HALF_SCORED,
    SCORED,
    ON_RESERVE,
    OFFERED,
    DECLINED,
    ACCEPTED,
    ON_HOLD,
    APPOINTED,
    STARTED,
    WITHDRAWN,
    REJECTED
}
