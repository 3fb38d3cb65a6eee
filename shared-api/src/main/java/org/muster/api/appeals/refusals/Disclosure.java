package org.muster.api.appeals.refusals;

/** How much of the reasons for a refusal its letter tells the applicant, after the harm test. */
public enum Disclosure {
    FULL,
    /** Some of it is left out. */
    REDACTED,
    /** The letter says that there are reasons, and not what they are. */
    WITHHELD;

    public boolean isFull() {
        return this == FULL;
    }
}
