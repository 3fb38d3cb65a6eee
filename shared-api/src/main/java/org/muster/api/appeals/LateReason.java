package org.muster.api.appeals;

import org.muster.api.Code;

/** A reason for which the policy set lets a late appeal be heard, such as {@code ILLNESS}. */
public record LateReason(String code) implements Code {
    public LateReason {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
