package org.muster.api.vetting;

/** Whose turn it is in a vetting case. */
public enum CaseTurn {
    /** No researcher is assigned. */
    UNASSIGNED,
    /** Forms or a clarification are awaited. */
    APPLICANT,
    RESEARCHER,
    DECISION_MAKER,
    NATIONAL_AUTHORITY,
    ENDED;

    /** Whose turn it is in this state; an assigned researcher may have left by a conflict. */
    public static CaseTurn in(CaseState state, boolean assigned) {
        return switch (state) {
            case REQUESTED -> UNASSIGNED;
            case AWAITING_FORMS, AWAITING_CLARIFICATION -> assigned ? APPLICANT : UNASSIGNED;
            case IN_RESEARCH -> assigned ? RESEARCHER : UNASSIGNED;
            case READY_FOR_DECISION -> DECISION_MAKER;
            case WITH_EXTERNAL_AUTHORITY -> NATIONAL_AUTHORITY;
            case GRANTED,
                    GRANTED_WITH_CONDITIONS,
                    REFUSED,
                    DISCONTINUED,
                    WITHDRAWN_BY_APPLICANT,
                    CANCELLED ->
                    ENDED;
        };
    }
}
