package org.muster.api.vetting.research;

import org.muster.api.Code;

/** A kind of risk that the Vetting Code of Practice names, such as {@code DISHONESTY}. */
public record RiskFactor(String code) implements Code {
    public RiskFactor {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
