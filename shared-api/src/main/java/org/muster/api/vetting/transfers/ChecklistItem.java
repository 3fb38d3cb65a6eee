package org.muster.api.vetting.transfers;

import org.muster.api.Code;

/** Something that the former force tells of a transferee, such as {@code SICKNESS}. */
public record ChecklistItem(String code) implements Code {
    public ChecklistItem {
        code = Code.wellFormed(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
