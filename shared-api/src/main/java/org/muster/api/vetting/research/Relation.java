package org.muster.api.vetting.research;

import org.muster.api.Code;

/** How a third party stands to an applicant, such as {@code PARTNER}. */
public record Relation(String code) implements Code {
    public Relation {
        Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
