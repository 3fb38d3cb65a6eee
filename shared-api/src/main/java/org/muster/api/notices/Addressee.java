package org.muster.api.notices;

/** Whom a notice is meant for. */
public enum Addressee {
    /** The officer whom it is about. */
    OFFICER,
    VETTING_RESEARCHERS,
    VETTING_DECISION_MAKERS
}
