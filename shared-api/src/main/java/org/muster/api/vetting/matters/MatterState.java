package org.muster.api.vetting.matters;

/** What became of a matter. */
public enum MatterState {
    /** It lies with the vetting unit of the officer's force, and nobody there has taken it yet. */
    REPORTED,
    ACKNOWLEDGED,
    UNDER_REVIEW,
    /** It was looked at, and nothing follows. */
    NOTED
}
