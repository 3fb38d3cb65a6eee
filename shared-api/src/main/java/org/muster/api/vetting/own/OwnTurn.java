package org.muster.api.vetting.own;

import org.muster.api.vetting.CaseState;

/** Whose turn it is in a vetting case, as the applicant is told. */
public enum OwnTurn {
    YOU,
    VETTING_UNIT,
    NATIONAL_AUTHORITY,
    /** The case has ended. */
    NOBODY;

    public static OwnTurn in(CaseState state) {
        return switch (state) {
            case AWAITING_FORMS, AWAITING_CLARIFICATION -> YOU;
            case REQUESTED, IN_RESEARCH, READY_FOR_DECISION -> VETTING_UNIT;
            case WITH_EXTERNAL_AUTHORITY -> NATIONAL_AUTHORITY;
            case GRANTED,
                    GRANTED_WITH_CONDITIONS,
                    REFUSED,
                    DISCONTINUED,
                    WITHDRAWN_BY_APPLICANT,
                    CANCELLED ->
                    NOBODY;
        };
    }
}
