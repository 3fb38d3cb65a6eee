package org.muster.api.officers;

/** Police ranks of England and Wales, lowest first. */
public enum Rank {
    CONSTABLE,
    SERGEANT,
    INSPECTOR,
    CHIEF_INSPECTOR,
    SUPERINTENDENT,
    CHIEF_SUPERINTENDENT,
    ASSISTANT_CHIEF_CONSTABLE,
    DEPUTY_CHIEF_CONSTABLE,
    CHIEF_CONSTABLE;

    /** Says whether the other rank is the one directly above this one. */
    public boolean isBelow(Rank other) {
        return other.ordinal() == ordinal() + 1;
    }

    /** Says whether this rank is the other's or a higher one. */
    public boolean atLeast(Rank other) {
        return compareTo(other) >= 0;
    }
}
