package org.muster.api.vetting.research;

import org.muster.api.Code;

/** One enquiry source of a vetting case, such as {@code PNC}. */
public record CheckType(String code) implements Code {
    public CheckType {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
