package org.muster.api.clearances;

import org.muster.api.Code;

/**
 * A clearance level of the force ladder (such as {@code MV}) or of the national one (such as {@code
 * CTC}).
 */
public record ClearanceLevel(String code) implements Code {
    public ClearanceLevel {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
