package org.muster.api.vetting.matters;

import org.muster.api.Code;

/** A kind of matter, such as {@code CRIMINAL_PROCEEDINGS}. */
public record MatterKind(String code) implements Code {
    public MatterKind {
        code = Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
