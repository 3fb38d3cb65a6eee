package org.muster.api.vetting;

/** Where a vetting case stands. */
public enum CaseState {
    REQUESTED,
    AWAITING_FORMS,
    IN_RESEARCH,
    AWAITING_CLARIFICATION,
    READY_FOR_DECISION,
    WITH_EXTERNAL_AUTHORITY,
    GRANTED,
    GRANTED_WITH_CONDITIONS,
    REFUSED,
    DISCONTINUED,
    WITHDRAWN_BY_APPLICANT,
    CANCELLED;

    /** Says whether nothing goes on until the applicant has sent something in. */
    public boolean awaitsApplicant() {
        return this == AWAITING_FORMS || this == AWAITING_CLARIFICATION;
    }
}
