package org.muster.api.vetting;

/** Why a vetting case was opened. */
public enum CasePurpose {
    APPOINTMENT,
    RENEWAL,
    ENHANCEMENT,
    TRANSFER,
    REVIEW
}
