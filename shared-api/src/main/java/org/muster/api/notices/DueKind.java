package org.muster.api.notices;

import static org.muster.api.notices.Addressee.OFFICER;
import static org.muster.api.notices.Addressee.VETTING_DECISION_MAKERS;
import static org.muster.api.notices.Addressee.VETTING_RESEARCHERS;

import java.util.List;

/** What can fall due, and who hears of it: an officer only of what the officer knows anyway. */
public enum DueKind {
    /** A clearance is to be renewed by its last day. */
    RENEWAL(OFFICER, VETTING_RESEARCHERS),
    /** The annual integrity and vetting review of a clearance. */
    ANNUAL_REVIEW(VETTING_RESEARCHERS),
    CONDITION_REVIEW(VETTING_RESEARCHERS),
    /** The aftercare of a clearance that was granted against a refusal. */
    AFTERCARE_REVIEW(VETTING_DECISION_MAKERS),
    /** A check that was waived is to be done while the waiver lasts. */
    WAIVER(VETTING_DECISION_MAKERS),
    /** The last day on which a refusal can be appealed against. */
    APPEAL_WINDOW(VETTING_DECISION_MAKERS),
    /** The last day for an officer's representations in a withdrawal assessment. */
    REPRESENTATIONS(VETTING_DECISION_MAKERS),
    /** An offer of a post is to be answered. */
    OFFER(OFFICER),
    /** The welfare appointment of an officer in post. */
    WELFARE(OFFICER);

    private final List<Addressee> addressees;

    DueKind(Addressee... addressees) {
        this.addressees = List.of(addressees);
    }

    /** Says whether it is for those who fill posts to see to, and not for the vetting unit. */
    public boolean isOfPosts() {
        return this == OFFER || this == WELFARE;
    }

    public List<Addressee> addressees() {
        return addressees;
    }
}
