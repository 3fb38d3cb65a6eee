package org.muster.api.withdrawals;

/**
 * Who hears an officer's appeal against the withdrawal of a clearance, in their order. Neither
 * belongs to this service: what they find is recorded here.
 */
public enum AppealBody {
    APPEAL_PANEL,
    POLICE_APPEALS_TRIBUNAL
}
