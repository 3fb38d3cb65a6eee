package org.muster.api.access;

import java.util.List;
import java.util.stream.Stream;

/** What an account may act as; an account may hold several, but never acts on its own matters. */
public enum Role {
    RECRUITER,
    APPLICANT,
    LINE_MANAGER,
    PANEL_MEMBER,
    VETTING_RESEARCHER,
    VETTING_DECISION_MAKER,
    APPEALS_OFFICER,
    AUDITOR,
    WORKFORCE_PLANNER,
    DATA_PROTECTION_OFFICER,
    ADMINISTRATOR,
    /**
     * The service itself: orders that only follow from other orders or events, never from a person.
     */
    SERVICE;

    /** Every role that a person can hold. */
    public static final List<Role> OF_PEOPLE =
            Stream.of(values()).filter(role -> role != SERVICE).toList();
}
