package org.muster.api.vetting.research;

/** Who is to do something about one check of a case. */
public enum CheckTurn {
    /** No researcher is assigned. */
    UNASSIGNED,
    APPLICANT,
    RESEARCHER,
    /** The source that was asked. */
    SOURCE
}
