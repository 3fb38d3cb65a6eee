package org.muster.api.officers;

import org.muster.api.Code;

/** A qualification that a role may ask for, such as {@code ICIDP}. */
public record Accreditation(String code) implements Code {
    public Accreditation {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
