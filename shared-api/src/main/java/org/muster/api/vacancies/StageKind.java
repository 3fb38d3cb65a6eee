package org.muster.api.vacancies;

/** What happens to an application in a stage, whatever the vacancy calls it. */
public enum StageKind {
    APPLIED,
    SIFT,
    INTERVIEW,
    OFFER,
    VETTING,
    POSTED;

    /** Says whether a recruiter moves applications here; the later stages follow from commands. */
    public boolean isSelection() {
        return this == APPLIED || this == SIFT || this == INTERVIEW;
    }
}
