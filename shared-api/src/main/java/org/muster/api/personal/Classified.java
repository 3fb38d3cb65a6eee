package org.muster.api.personal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says under which category the text of a {@link Personal} component is kept, and so how long and
 * for whom.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Classified {
    Category value();

    /**
     * Kinds of personal data: each has keys of its own for each person, since each is kept for
     * another time.
     */
    enum Category {
        /** Name, staff number, account, names of signatories. */
        IDENTITY,
        /** Statements, reasons and evidence of selection. */
        SELECTION,
        /** References, findings, rationale and conditions of vetting. */
        VETTING,
        /** Associates and family. */
        THIRD_PARTY
    }
}
