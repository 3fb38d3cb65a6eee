package org.muster.api.withdrawals;

/**
 * Who stands by an officer in an assessment: only that there is one, never who or what was said.
 */
public enum Supporter {
    POLICE_FRIEND,
    LEGAL_REPRESENTATIVE
}
