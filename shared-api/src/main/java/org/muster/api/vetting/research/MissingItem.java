package org.muster.api.vetting.research;

import org.muster.api.Code;

/** Something that an applicant is often asked for, such as {@code ADDRESS_HISTORY}. */
public record MissingItem(String code) implements Code {
    public MissingItem {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
