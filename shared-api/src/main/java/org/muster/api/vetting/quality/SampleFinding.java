package org.muster.api.vetting.quality;

/** What the quality of a decided case was found to be. */
public enum SampleFinding {
    SOUND,
    RISKS_MISSED,
    RATIONALE_WANTING
}
