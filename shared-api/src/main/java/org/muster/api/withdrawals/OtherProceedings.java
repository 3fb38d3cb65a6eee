package org.muster.api.withdrawals;

/**
 * What else goes on about the same matter. Statutory guidance on withdrawal (version 1, July 2025)
 * has a force ask how an assessment stands to it.
 */
public enum OtherProceedings {
    MISCONDUCT,
    PERFORMANCE,
    NONE
}
