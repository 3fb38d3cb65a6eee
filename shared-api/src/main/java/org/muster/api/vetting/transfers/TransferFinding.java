package org.muster.api.vetting.transfers;

/** What the former force had to tell under one item. */
public enum TransferFinding {
    NOTHING_ADVERSE,
    ADVERSE
}
