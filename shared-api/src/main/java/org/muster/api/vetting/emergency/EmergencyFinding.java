package org.muster.api.vetting.emergency;

/** What an auditor made of an emergency access. */
public enum EmergencyFinding {
    JUSTIFIED,
    NOT_JUSTIFIED
}
