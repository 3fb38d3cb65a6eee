package org.muster.api.applications;

/** What the line manager says of an application. A refusal is seen, and stops nobody silently. */
public enum Endorsement {
    PENDING,
    ENDORSED,
    DECLINED
}
