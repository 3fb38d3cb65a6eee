package org.muster.api.vetting.matters;

/** How a matter comes to be known. */
public enum MatterSource {
    /** The officer reports it. */
    CHANGE_OF_CIRCUMSTANCES,
    /** The line manager reports such a change; the officer is not told so. */
    MANAGER_REPORT,
    /** Professional standards tell of the outcome of misconduct proceedings. */
    MISCONDUCT_OUTCOME,
    /** The vetting unit learns of it otherwise. */
    ADVERSE_INFORMATION;

    /** Whether it lies with the vetting unit until somebody there takes it in hand. */
    public boolean isReported() {
        return this == CHANGE_OF_CIRCUMSTANCES || this == MANAGER_REPORT;
    }
}
