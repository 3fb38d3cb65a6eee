package org.muster.api.roles.imports;

import org.muster.api.roles.Span;

/** Characters of the document that stand in no field, and why. */
public record LeftOut(Span span, Reason reason) {
    /** Why something is in no field. */
    public enum Reason {
        /** A label or heading: its meaning is the field it names. */
        LABEL,
        /** A bullet, number, rule or separator. */
        MARK,
        /** A trace of the word processor, the printer or the form. */
        ARTEFACT,
        /** Text that no field could take. */
        UNPLACED
    }
}
