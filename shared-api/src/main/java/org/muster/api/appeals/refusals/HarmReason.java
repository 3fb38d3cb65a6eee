package org.muster.api.appeals.refusals;

import org.muster.api.Code;

/** A reason of the harm test for withholding something from the applicant. */
public record HarmReason(String code) implements Code {
    public HarmReason {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
