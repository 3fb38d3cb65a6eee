package org.muster.api.officers;

/** In which way somebody ceases to be an officer of the force. */
public enum Leaving {
    RESIGNED,
    RETIRED,
    OTHERWISE
}
