package org.muster.api.appeals;

import org.muster.api.Code;

/** A ground of appeal that the policy set knows, such as {@code NEW_INFORMATION}. */
public record Ground(String code) implements Code {
    public Ground {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
