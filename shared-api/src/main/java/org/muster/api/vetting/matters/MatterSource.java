package org.muster.api.vetting.matters;

/** How a matter comes to be known. */
public enum MatterSource {
    /** The officer reports it. */
    CHANGE_OF_CIRCUMSTANCES,
    /** Professional standards tell of the outcome of misconduct proceedings. */
    MISCONDUCT_OUTCOME,
    /** The vetting unit learns of it otherwise. */
    ADVERSE_INFORMATION
}
