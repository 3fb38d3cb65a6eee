package org.muster.api.vetting.parties;

/** What was made of a third party, with a reason. */
public enum Treatment {
    CHECKED,
    NOT_CHECKED
}
